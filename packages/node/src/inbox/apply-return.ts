// SPDX-License-Identifier: EUPL-1.2
import { returnConsent } from '@samsyn/casework';
import { EntryId, SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertEntries, readEntries } from '../case/entries.ts';
import { isReturn } from '../case/by-hand.ts';
import type { Applying } from './applying.ts';

/**
 * Takes a case back: only one whose return this authority has consented to, by the proposal and the
 * consent that the return names (12 kap. 14 a § UtlL). From the receipt this authority is competent.
 * @throws SamsynError `message.schema`, `message.return-not-consented`
 */
export async function applyReturn(
  context: CaseContext,
  tx: Tx,
  { message, body, key, entries }: Applying<'return'>,
): Promise<void> {
  const returned = entries.at(-1);
  if (!returned || !body.items.every(({ item }) => isReturn(item)))
    throw new SamsynError('message.schema', 'not what a return says', 'body.items');
  const { proposal, consent } = returned.value;
  const own = (await readEntries(tx, key)).filter((one) => one.receivedWith === undefined);
  const given = returnConsent(own, EntryId.parse(proposal));
  if (given === undefined || given !== consent)
    throw new SamsynError('message.return-not-consented', 'no consent of ours', 'body.items');
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await addCaseEvent(context, tx, key, {
    kind: 'return-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
}
