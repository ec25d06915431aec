// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/**
 * What came of an attempt that settled nothing: no answer; an answer with a fault; a word that the
 * recipient has no room now; a signed word that it holds the message, or has set it aside.
 */
export type Outcome = 'unanswered' | 'refused' | 'busy' | 'held' | 'quarantined';

export interface Attempted {
  readonly outcome: Outcome;
  /** Attempts that count, this one not included. */
  readonly attempts: number;
  /** Since the message was written. */
  readonly ageMs: number;
  readonly isStop: boolean;
  /** How long a busy recipient asks us to wait. */
  readonly askedMs?: number;
}

export interface NextAttempt {
  /** From now. */
  readonly delayMs: number;
  /** Attempts that count, this one included where it does. */
  readonly attempts: number;
  /** It has failed so often or for so long that a person must look at it; it is tried all the same. */
  readonly isDead: boolean;
}

function firstDelay(outcome: Outcome): number {
  return outcome === 'quarantined' ? limits.askQuarantinedFirstMs : limits.retryFirstMs;
}

/** Doubled each time up to the most, then at random between half of that and the whole. */
function growing({ outcome, attempts, isStop }: Attempted, random: number): number {
  const most = isStop ? limits.retryStopMaxMs : limits.retryMaxMs;
  const whole = Math.min(most, firstDelay(outcome) * 2 ** Math.min(attempts, 30));
  return Math.round(whole * (0.5 + random / 2));
}

/** As long as was asked, within bounds, and up to half as long again, so that not all come at once. */
function asAsked({ askedMs = limits.retryFirstMs }: Attempted, random: number): number {
  const within = Math.min(limits.busyMaxMs, Math.max(limits.retryFirstMs, askedMs));
  return Math.round(within * (1 + random / 2));
}

/**
 * When a message is tried next. A busy recipient is no failure: it makes no attempt count.
 * @param random at least 0 and below 1
 */
export function nextAttempt(attempted: Attempted, random: number): NextAttempt {
  const { outcome, ageMs, isStop } = attempted;
  const busy = outcome === 'busy';
  const attempts = attempted.attempts + (busy ? 0 : 1);
  const tooOld = ageMs >= (isStop ? limits.deadStopAgeMs : limits.deadLetterAgeMs);
  return {
    delayMs: busy ? asAsked(attempted, random) : growing(attempted, random),
    attempts,
    isDead: tooOld || attempts >= limits.deliveryAttemptsMax,
  };
}
