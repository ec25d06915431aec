// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { acknowledge } from './acknowledge.ts';
import { hasVerdict } from './has-verdict.ts';
import { keepWaiting } from './keep-waiting.ts';
import { lockMessage } from './lock-message.ts';
import type { ReceivedMessage } from './receive.ts';

/** How many tries have failed, this one included. */
async function countTry(
  { db }: Pick<CaseContext, 'db'>,
  { message }: ReceivedMessage,
): Promise<number> {
  const row = await db
    .selectFrom('waiting_messages')
    .select('tries')
    .where('message_id', '=', message.messageId)
    .executeTakeFirst();
  return (row?.tries ?? 0) + 1;
}

/**
 * Counts a try to apply a message that failed for a reason that nobody foresaw. After
 * `limits.applyTriesMax` of them the message is set aside: its bytes are kept, nothing of it has
 * effect, what follows it in its sequence waits, and no other sequence does.
 * @returns the signed receipt `quarantined`
 * @throws SamsynError `message.duplicate`; `runtime.internal` as long as it is to be tried again
 */
export async function setAside(
  context: CaseContext,
  received: ReceivedMessage,
  fault: unknown,
): Promise<Uint8Array> {
  const { message, digest } = received;
  const { messageId, caseId, sender } = message;
  const name = fault instanceof Error ? fault.name : 'unknown';
  const receipt = await record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    if (await hasVerdict(tx, messageId))
      throw new SamsynError('message.duplicate', 'it has its verdict', 'messageId');
    const tries = await countTry({ db: tx }, received);
    const last = tries >= limits.applyTriesMax;
    await keepWaiting(context, tx, received, { state: last ? 'quarantined' : 'failing', tries });
    const line = await ledger.add({
      event: last ? 'message.quarantined' : 'message.failed',
      actor: `peer:${sender}`,
      caseId,
      content: { messageId, digest, tries, fault: name },
    });
    const verdict = { result: 'quarantined', code: 'message.quarantined' } as const;
    const result = last
      ? await acknowledge(context, tx, received, line.leafHash, verdict)
      : undefined;
    return { line, result };
  });
  context.log.error({ fault: name, messageId }, 'a message could not be applied');
  if (receipt) return receipt;
  throw new SamsynError('runtime.internal', 'the message could not be applied this time');
}
