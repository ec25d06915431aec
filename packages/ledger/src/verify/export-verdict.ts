// SPDX-License-Identifier: EUPL-1.2
import type { Cosigned } from './verify-cosignature.ts';

/** What was proved of an export file. */
export interface ExportVerdict {
  readonly verified: true;
  /** Whether every trusted witness, and at least one, has cosigned the last checkpoint. */
  readonly cosigned: boolean;
  /** Cosignatures on the last checkpoint, each verified. */
  readonly cosignatures: readonly Cosigned[];
  readonly origin: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  readonly openings: { readonly present: number; readonly absent: number };
  /** `given`: by keys the verifier brought; `file`: only by keys that the file itself names. */
  readonly trust: 'given' | 'file';
}
