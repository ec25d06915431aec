// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { applyHeld } from './apply-held.ts';
import { lockSequence, settleNumber } from './incoming-sequence.ts';
import { lockMessage } from './lock-message.ts';
import { placeInSequence } from './place-in-sequence.ts';
import { receive } from './receive.ts';
import type { ReceivedMessage } from './receive.ts';
import { recordNew } from './record-new.ts';
import { recordVerdict } from './record-verdict.ts';
import type { Judge } from './record-verdict.ts';

async function getQuarantined(context: CaseContext, messageId: string): Promise<ReceivedMessage> {
  const row = await context.db
    .selectFrom('waiting_messages')
    .select('sealed')
    .where('message_id', '=', messageId)
    .where('state', '=', 'quarantined')
    .executeTakeFirst();
  if (!row) throw new SamsynError('input.not-found', 'no such message is set aside', 'messageId');
  return receive(context, row.sealed);
}

/**
 * Tries once more to record a message that was set aside, with what follows it in its sequence. It
 * has its verdict then, or stays set aside.
 * @throws SamsynError `input.not-found`
 */
export async function tryQuarantined(
  context: CaseContext,
  messageId: string,
  actor: string,
): Promise<void> {
  const received = await getQuarantined(context, messageId);
  const { caseId, sequence } = received.message;
  const content = { messageId };
  await recordOnly(context, { event: 'message.tried-again', actor, caseId, content });
  await recordNew(context, received);
  await applyHeld(context, sequence.name);
}

/**
 * Refuses a message that was set aside, by an officer's decision; what follows it is then applied.
 * @throws SamsynError `input.not-found`, `message.gap` when one before it has no verdict yet
 */
export async function refuseQuarantined(
  context: CaseContext,
  messageId: string,
  judge: Judge,
): Promise<void> {
  const received = await getQuarantined(context, messageId);
  const { sequence, body } = received.message;
  await record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    if (body.kind !== 'stop') {
      const sequenced = await lockSequence(tx, sequence.name);
      if (placeInSequence(sequence.number, sequenced).kind !== 'next')
        throw new SamsynError('message.gap', 'one before it has no verdict yet', 'messageId');
      await settleNumber(tx, sequence, sequenced);
    }
    const verdict = { result: 'rejected', code: 'message.not-taken' } as const;
    return recordVerdict(context, tx, ledger, received, verdict, judge);
  });
  await applyHeld(context, sequence.name);
}
