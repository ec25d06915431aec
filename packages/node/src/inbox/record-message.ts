// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import { applyHeld } from './apply-held.ts';
import { holdsAny } from './incoming-sequence.ts';
import type { ReceivedMessage } from './receive.ts';
import { recordNew } from './record-new.ts';
import { standingWord } from './standing-word.ts';

/**
 * Keeps the received bytes, applies them to the case, adds the ledger line and gives the receipt,
 * all in one transaction. The same bytes again, also at the same moment, change nothing and get the
 * same receipt. What cannot be applied is kept and rejected with its code, on the record; what came
 * before its turn is held, and applied once what it follows has come.
 * @returns the signed receipt
 * @throws SamsynError `message.replay-altered`, `message.sequence`, `message.document-missing`,
 * `message.case-not-come`, `message.no-room`, `runtime.internal`
 */
export async function recordMessage(
  context: CaseContext,
  received: ReceivedMessage,
): Promise<Uint8Array> {
  const standing = await standingWord(context, received);
  if (standing) return standing;
  try {
    const receipt = await recordNew(context, received);
    const { name } = received.message.sequence;
    if (!(await holdsAny(context.db, name))) return receipt;
    await applyHeld(context, name);
    return (await standingWord(context, received)) ?? receipt;
  } catch (error) {
    const meanwhile = await standingWord(context, received);
    if (meanwhile) return meanwhile;
    throw error;
  }
}
