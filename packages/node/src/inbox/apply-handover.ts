// SPDX-License-Identifier: EUPL-1.2
import { latestEntry } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseKey } from '../case/case-events.ts';
import { insertRequest } from '../case/new-request.ts';
import { loadCase } from '../case/load-case.ts';
import { openCase } from '../case/open-case.ts';
import type { Applying } from './applying.ts';
import { keepWhatCame } from './keep-what-came.ts';
import { protectionIn } from '../case/protection-in.ts';

function numberIn(entries: readonly ItemEntry[], key: CaseKey): string {
  const number = latestEntry(entries, 'case-identity')?.value['dossierNumber'];
  return typeof number === 'string' ? number : key.caseId;
}

/** A case that was here and was returned comes back to the same file. */
async function wasReturned(tx: Tx, { personId, caseId }: CaseKey): Promise<boolean> {
  const here = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return here !== undefined && (await loadCase(tx, caseId)).handover === 'returned';
}

/** Only the core goes on the sender's own initiative, and the decision is what moves competence. */
function assertCore(context: CaseContext, { body }: Applying<'handover'>): void {
  const stray = body.items.find(
    ({ item }) => context.lawbook.catalogue.items.get(item)?.handover !== 'core',
  );
  if (stray)
    throw new SamsynError('message.schema', 'not an item of the core of a handover', stray.item);
  const decision: string = 'handover-decision';
  if (!body.items.some(({ item, entries }) => item === decision && entries.length > 0))
    throw new SamsynError('message.schema', 'a handover without the decision on it', 'body.items');
}

/**
 * Opens the handed-over case here, and draws up the request that an officer may make this
 * authority's own: what the sender proposed, as far as our own catalogue has it on the agreed list.
 */
export async function applyHandover(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'handover'>,
): Promise<void> {
  const { message, body, key, entries, documents } = applying;
  assertCore(context, applying);
  if (await wasReturned(tx, key)) await keepWhatCame(context, tx, applying);
  else
    await openCase(context, tx, {
      ...key,
      number: numberIn(entries, key),
      unit: context.own.units[0] ?? '',
      // A protection that was not told is taken to be there: masked until told otherwise.
      protection: protectionIn(entries) ?? 'marking',
      entries,
      documents,
      receivedWith: message.messageId,
    });
  await addCaseEvent(context, tx, key, {
    kind: 'handover-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
  const proposed = new Set(body.proposedRequest.map(({ item }) => item));
  const items = [...context.lawbook.catalogue.items.values()]
    .filter(({ item, handover, holder }) => {
      return (
        proposed.has(item) && handover === 'standing' && holder === context.peer.authority.role
      );
    })
    .map(({ item }) => ({ item, asked: 'standing' as const, need: null }));
  const requestId = context.newId();
  const at = context.clock();
  await insertRequest(tx, {
    ...key,
    requestId,
    kind: 'standing',
    direction: 'out',
    state: 'prepared',
    officerName: null,
    at,
    items,
  });
  await addCaseEvent(context, tx, key, {
    kind: 'request-prepared',
    items: items.map(({ item }) => item),
    requestId,
  });
}
