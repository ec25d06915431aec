// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { RequestId } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { isOursToGive } from '../case/crosses.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertEntries } from '../case/entries.ts';
import { insertRequest } from '../case/new-request.ts';
import { enqueue } from '../delivery/enqueue.ts';
import { laneOf } from '../delivery/lane-of.ts';
import { wasGivenBack } from '../reconcile/was-given-back.ts';
import type { Applying } from './applying.ts';
import { assertEachOnce } from './check-items.ts';

async function assertNewRequest(tx: Tx, requestId: RequestId): Promise<void> {
  const known = await tx
    .selectFrom('requests')
    .select('request_id')
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (known)
    throw new SamsynError('message.schema', 'there is a request with this id', 'body.requestId');
}

/** Takes a request up: what is asked for must be ours to give, each item once; it is answered next. */
export async function applyRequest(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'request'>,
): Promise<void> {
  const { message, body, key, entries } = applying;
  assertEachOnce(
    body.requested.map(({ item }) => item),
    'body.requested',
  );
  await assertNewRequest(tx, body.requestId);
  for (const { item, asked } of body.requested) {
    const catalogued = context.lawbook.catalogue.items.get(item);
    if (!catalogued || !isOursToGive(context, catalogued)) {
      throw new SamsynError('law.not-in-catalogue', 'an item that is not ours to give', item);
    }
    if (asked === 'standing' && (catalogued.sensitive || catalogued.handover !== 'standing')) {
      throw new SamsynError(
        'disclosure.sensitive-on-standing-list',
        'the item must be asked for by itself',
        item,
      );
    }
  }
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await insertRequest(tx, {
    ...key,
    requestId: body.requestId,
    kind: body.requested.some(({ asked }) => asked === 'individual') ? 'individual' : 'standing',
    direction: 'in',
    state: 'received',
    officerName: null,
    at: context.clock(),
    items: body.requested,
  });
  await addCaseEvent(context, tx, key, {
    kind: 'request-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.requested.map(({ item }) => item),
    requestId: body.requestId,
    messageId: message.messageId,
  });
  // What we answered before we lost it is not answered a second time.
  if (await wasGivenBack(tx, 'answer', body.requestId)) return;
  const payload = { personId: key.personId, requestId: body.requestId };
  await enqueue(tx, 'answer', payload, {
    queue: laneOf(`answer:${key.caseId}`),
    key: `answer:${body.requestId}`,
  });
}
