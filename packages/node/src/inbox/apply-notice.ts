// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import { goesByItself } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { Applying } from './applying.ts';
import { keepWhatCame } from './keep-what-came.ts';

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
  const { message, body, key } = applying;
  await keepWhatCame(context, tx, applying);
  await addCaseEvent(context, tx, key, {
    kind: 'notice-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
}
