// SPDX-License-Identifier: EUPL-1.2

/** A checkpoint put before a witness, with proof that it extends the last one it cosigned. */
export interface CheckpointOffer {
  /** Size of the last checkpoint that the witness is believed to have cosigned. */
  readonly older: number;
  /** RFC 6962, 2.1.2; 63 hashes at the most. */
  readonly consistency: readonly Uint8Array[];
  readonly note: string;
}

/** Hashes of a consistency proof in one offer. */
export const offeredHashesMax = 63;
