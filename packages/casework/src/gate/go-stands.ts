// SPDX-License-Identifier: EUPL-1.2
import type { GateResult, Instant } from '@samsyn/terms';

export interface SinceCheck {
  readonly now: Instant;
  /** When anything of the case last became known here: an entry, a stop, a change of competence. */
  readonly lastKnownAt: Instant;
}

/**
 * Whether a departure may still rest on a result: a `go`, not older than its time, and nothing has
 * become known in the case since. Anything new revokes it; the check is made again.
 */
export function goStands(result: GateResult | undefined, since: SinceCheck): boolean {
  return (
    result?.result === 'go' &&
    result.checkedAt <= since.now &&
    since.now < result.validUntil &&
    since.lastKnownAt <= result.checkedAt
  );
}
