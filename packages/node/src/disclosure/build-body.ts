// SPDX-License-Identifier: EUPL-1.2
import { isCarriedAsStop } from '@samsyn/casework';
import { ItemId, MessageBody, RequestId, SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { isReturn } from '../case/by-hand.ts';
import { isOursToGive } from '../case/crosses.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { LoadedDisclosure } from './load-disclosure.ts';
import { disclosedItems, outstandingItems } from './message-items.ts';

async function requestedItems(db: Reader, personId: string, requestId: string) {
  const rows = await db
    .selectFrom('request_items')
    .select(['item', 'need', 'asked'])
    .where('person_id', '=', personId)
    .where('request_id', '=', requestId)
    .where('struck', '=', false)
    .orderBy('item')
    .execute();
  return rows.map(({ item, need, asked }) => ({ item: ItemId.parse(item), need, asked }));
}

/** The agreed list that the recipient may make its own: never anything sensitive. */
function proposedRequest(context: CaseContext): readonly { item: ItemId }[] {
  return [...context.lawbook.catalogue.items.values()]
    .filter(
      (item) => item.handover === 'standing' && isOursToGive(context, item) && !item.sensitive,
    )
    .map((item) => ({ item: item.item }));
}

function requestIdOf(disclosure: LoadedDisclosure): RequestId {
  if (disclosure.requestId === null)
    throw new SamsynError('runtime.internal', 'a disclosure without its request');
  return RequestId.parse(disclosure.requestId);
}

/** A notice of stops alone, or of the return of the case, is a message of its own kind. */
function noticeKind({ items }: LoadedDisclosure): 'stop' | 'return' | 'notice' {
  if (items.every(({ item }) => isCarriedAsStop(item))) return 'stop';
  return items.every(({ item }) => isReturn(item)) ? 'return' : 'notice';
}

/** The body of the message: permitted items only, and what its kind says besides. */
export async function buildBody(
  context: CaseContext,
  db: Reader,
  found: LoadedCase,
  disclosure: LoadedDisclosure,
): Promise<MessageBody> {
  const items = disclosedItems(context.lawbook.catalogue.items, found.protection, disclosure.items);
  switch (disclosure.purpose) {
    case 'handover':
      return MessageBody.parse({
        kind: 'handover',
        items,
        proposedRequest: proposedRequest(context),
      });
    case 'request': {
      const requestId = requestIdOf(disclosure);
      const requested = await requestedItems(db, disclosure.key.personId, requestId);
      return MessageBody.parse({ kind: 'request', requestId, items, requested });
    }
    case 'answer': {
      const outstanding = outstandingItems(disclosure.items);
      return MessageBody.parse({
        kind: 'answer',
        requestId: requestIdOf(disclosure),
        items,
        outstanding,
      });
    }
    case 'notice':
      return MessageBody.parse({ kind: noticeKind(disclosure), items });
  }
}
