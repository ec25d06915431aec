// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { isCarriedAsStop } from '@samsyn/casework';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertDocuments } from '../case/documents.ts';
import { insertEntries, readEntries } from '../case/entries.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { watchSignals } from '../stop/watch-signals.ts';
import type { Applying } from './applying.ts';

/**
 * Joins a stop, or the end of one, to the case, in whatever state the case is and whatever else of
 * it has come. Nothing but stops travels so.
 * @throws SamsynError `message.schema`
 */
export async function applyStop(
  context: CaseContext,
  tx: Tx,
  { message, body, key, entries, documents }: Applying<'stop'>,
): Promise<void> {
  const stray = body.items.find((one) => one.entries.length === 0 || !isCarriedAsStop(one.item));
  if (stray) throw new SamsynError('message.schema', 'not an item of a stop', stray.item);
  await insertDocuments(context, tx, key, documents);
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await addCaseEvent(context, tx, key, {
    kind: 'stop-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
  const found = { key, entries: await readEntries(tx, key) };
  await watchSignals(context, tx, found, await loadSignals(context, tx, found));
}
