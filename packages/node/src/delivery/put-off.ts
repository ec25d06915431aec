// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { nextAttempt } from './retry-policy.ts';
import type { Outcome } from './retry-policy.ts';
import { settle } from './settle.ts';
import type { NewStanding } from './settle.ts';

/** Why a message has no end yet. */
export interface PutOff {
  readonly outcome: Outcome;
  readonly code: ErrorCode;
  readonly mayHaveArrived: boolean;
  /** How long a busy recipient asks us to wait. */
  readonly askedMs?: number;
  /** What else is kept with it. */
  readonly keep?: (tx: Tx) => Promise<void>;
}

const stateOf: Readonly<Record<Outcome, NonNullable<NewStanding['state']>>> = {
  unanswered: 'retrying',
  refused: 'retrying',
  busy: 'retrying',
  held: 'held',
  quarantined: 'quarantined',
};

function fraction(context: DeliveryContext): number {
  return Buffer.from(context.randomBytes(4)).readUInt32BE() / 2 ** 32;
}

/** The case's own timeline tells of the first failure, of what is set aside and of a dead letter. */
async function tellCase(
  context: DeliveryContext,
  tx: Tx,
  message: MessageOnItsWay,
  { outcome }: PutOff,
  becomesDead: boolean,
): Promise<void> {
  const failed = outcome === 'unanswered' || outcome === 'refused';
  const aside = outcome === 'quarantined' && message.state !== 'quarantined';
  if (!aside && !becomesDead && !(failed && message.attempts === 0)) return;
  const { messageId, disclosureId } = message;
  await addCaseEvent(context, tx, message, { kind: 'delivery-failed', messageId, disclosureId });
}

async function tellLedger(
  ledger: Ledger,
  { messageId, caseId }: MessageOnItsWay,
  { code }: PutOff,
  attempts: number,
  final: boolean,
): Promise<WrittenLine> {
  return ledger.add({
    event: 'delivery.failed',
    actor: 'node',
    caseId,
    content: { messageId, code, attempts, final },
  });
}

/** Records an attempt that settled nothing, and queues the next one with it, by the retry policy. */
export async function putOff(
  context: DeliveryContext,
  message: MessageOnItsWay,
  off: PutOff,
): Promise<void> {
  const { outcome, askedMs } = off;
  const { delayMs, attempts, isDead } = nextAttempt(
    {
      outcome,
      attempts: message.attempts,
      ageMs: Date.parse(context.clock()) - Date.parse(message.at),
      isStop: message.kind === 'stop',
      ...(askedMs !== undefined && { askedMs }),
    },
    fraction(context),
  );
  const state = isDead && stateOf[outcome] === 'retrying' ? 'failed' : stateOf[outcome];
  // A busy answer is no failure, and changes nothing of where the message stands.
  const standing: NewStanding = outcome === 'busy' ? {} : { state, last_error: off.code };
  const counted = { attempts, may_have_arrived: off.mayHaveArrived, againInMs: delayMs };
  await settle(context, message, { ...standing, ...counted }, async (tx, ledger) => {
    await off.keep?.(tx);
    await tellCase(context, tx, message, off, state === 'failed' && message.state !== 'failed');
    return tellLedger(ledger, message, off, attempts, isDead);
  });
}
