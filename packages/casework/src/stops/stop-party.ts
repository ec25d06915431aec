// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, Instant, StopParty } from '@samsyn/terms';

/** Who must take note of a stop: an authority, or who carries out a measure for it. */
export interface StopHolder {
  readonly authority: AuthorityRole;
  readonly party: StopParty;
}

/** That one of them has, by the officer's name, and when. */
export interface StopAcknowledged extends StopHolder {
  readonly stopId: string;
  readonly officer: string;
  readonly at: Instant;
}
