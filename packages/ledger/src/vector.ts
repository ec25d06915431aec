// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';

interface Head {
  readonly size: number;
  readonly root: string;
}

/** One thing of a ledger to be verified, with all that the verifier is given. Hashes in hex. */
export type LedgerProof =
  | {
      readonly step: 'inclusion';
      readonly leafHash: string;
      readonly index: number;
      readonly size: number;
      readonly inclusion: readonly string[];
      readonly root: string;
    }
  | {
      readonly step: 'consistency';
      readonly older: Head;
      readonly newer: Head;
      readonly consistency: readonly string[];
    }
  | { readonly step: 'checkpoint' | 'cosignature'; readonly note: string; readonly vkey: string };

/** An example for readers of a ledger, and what a correct one makes of it. */
export interface LedgerVector {
  readonly name: string;
  readonly says: string;
  readonly given: LedgerProof;
  readonly expect: 'holds' | { readonly code: ErrorCode };
}
