// SPDX-License-Identifier: EUPL-1.2

/** A ledger that goes on under another name since: its key, and the checkpoint it was closed at. */
export interface ClosedLedger {
  readonly origin: string;
  readonly vkey: string;
  /** Entries that were cosigned of it in all. */
  readonly size: number;
  readonly root: Uint8Array;
  /** The checkpoint as the ledger signed it. */
  readonly note: string;
  /** By whose word its closing was accepted here; none of a ledger of our own. */
  readonly acceptedBy: string | undefined;
}
