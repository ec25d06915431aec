// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { instantAfter, limits } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import type { PeerAnswered } from './ask-peer-state.ts';
import { ageMs, seeToIf } from './standing-of.ts';

/** The other clock was read at some moment between question and answer: half of that is the bound. */
export function clockHealth(
  { state, answeredMs }: Pick<PeerAnswered, 'state' | 'answeredMs'>,
  asked: Instant,
): HealthLine {
  const boundMs = Math.ceil((answeredMs ?? 0) / 2);
  if (!state) return { of: 'clock', standing: 'unknown', at: asked, aheadMs: null, boundMs };
  const aheadMs = ageMs(state.at, instantAfter(asked, boundMs));
  const isApart = Math.abs(aheadMs) - boundMs > limits.clockAheadMs;
  return { of: 'clock', standing: seeToIf(isApart), at: asked, aheadMs, boundMs };
}
