// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import { goesByItself } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertDocuments } from '../case/documents.ts';
import { insertEntries, readEntries } from '../case/entries.ts';
import { indexNames } from '../case/open-case.ts';
import { keepProtection } from '../case/keep-protection.ts';
import type { Applying } from './applying.ts';

/** A notice tells of items that it has a value of, and does no other act's work. */
function assertNotice({ body }: Applying<'notice'>): void {
  const stray = body.items.find(({ item, entries }) => entries.length === 0 || !goesByItself(item));
  if (stray) throw new SamsynError('message.schema', 'not an item of a notice', stray.item);
}

/** Joins what the other authority gave on its own initiative to the case. */
export async function applyNotice(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'notice'>,
): Promise<void> {
  assertNotice(applying);
  const { message, body, key, entries, documents } = applying;
  await insertDocuments(context, tx, key, documents);
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await keepProtection(context, tx, key, entries);
  await indexNames(tx, key, await readEntries(tx, key));
  await addCaseEvent(context, tx, key, {
    kind: 'notice-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
}
