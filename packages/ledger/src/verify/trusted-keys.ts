// SPDX-License-Identifier: EUPL-1.2
/** What the verifier knows from elsewhere than the file. */
export interface TrustedKeys {
  readonly vkey: string;
  readonly witnessVkeys: readonly string[];
  /** Checkpoint notes of this ledger that the verifier has kept; the file must agree with each. */
  readonly checkpoints?: readonly string[];
}
