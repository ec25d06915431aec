// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { readSequence } from './incoming-sequence.ts';
import { settledUpTo } from './place-in-sequence.ts';
import { receive } from './receive.ts';
import { recordNew } from './record-new.ts';

async function findNextHeld(context: CaseContext, name: string) {
  const next = settledUpTo(await readSequence(context.db, name)) + 1;
  return context.db
    .selectFrom('waiting_messages')
    .select(['sealed', 'message_id'])
    .where('sequence_name', '=', name)
    .where('sequence_number', '=', next)
    .where('state', '=', 'held')
    .executeTakeFirst();
}

/**
 * Applies what has waited in a sequence, in order, for as far as nothing is missing. One that fails
 * stays held: the sender asks about it again, which tries it again.
 */
export async function applyHeld(context: CaseContext, name: string): Promise<void> {
  try {
    for (;;) {
      const held = await findNextHeld(context, name);
      if (!held) return;
      await recordNew(context, await receive(context, held.sealed));
    }
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    context.log.warn({ code }, 'a held message was not applied');
  }
}
