// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * What the law says of handing one item over. `must`: a duty applies and nothing hinders it;
 * `assess`: a named judgment is needed first; `may`: the recorded judgment permits it;
 * `must-not`: everything not proved disclosable.
 */
export const Outcome = z.enum(['must-not', 'assess', 'may', 'must']);
export type Outcome = z.infer<typeof Outcome>;

/** `push`: on the sender's own initiative; `pull`: on the recipient's request. */
export const Mode = z.enum(['push', 'pull']);
export type Mode = z.infer<typeof Mode>;

const strength: Readonly<Record<Outcome, number>> = { 'must-not': 0, assess: 1, may: 2, must: 3 };

/** The weakest of the outcomes (must-not < assess < may < must); `must-not` of none. */
export function weakest(outcomes: readonly Outcome[]): Outcome {
  let found: Outcome | undefined;
  for (const outcome of outcomes) {
    if (found === undefined || strength[outcome] < strength[found]) found = outcome;
  }
  return found ?? 'must-not';
}

/** Negative when `a` is weaker than `b`, zero when equal, positive when stronger. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return strength[a] - strength[b];
}
