// SPDX-License-Identifier: EUPL-1.2
import type { Digest, Instant } from '@samsyn/terms';
import type { LedgerEvent } from '../audit-event.ts';

/**
 * One line of a ledger: what happened, when, by whom, about which case or thing. What it was is
 * held apart and can be erased; the entry keeps only a salted commitment to it.
 */
export interface LedgerEntry {
  readonly v: 1;
  /** The entry's own opaque id. */
  readonly id: string;
  readonly at: Instant;
  readonly event: LedgerEvent;
  /** Who did it: an officer's or a component's opaque id, never a name. */
  readonly actor: string;
  /** What it concerns, as an opaque id. */
  readonly subject?: string;
  /** From `commit`. */
  readonly commitment: Digest;
}
