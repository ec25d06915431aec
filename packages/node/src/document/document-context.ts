// SPDX-License-Identifier: EUPL-1.2
import type { StoreContext } from '../store/store-context.ts';

/** Bytes as a stream that can be read more than once. */
export type Chunks = () => AsyncIterable<Uint8Array>;

/** Looks a document through. What fails or takes longer than `limits.documentScanMs` is undecided. */
export type ScanDocument = (chunks: Chunks) => Promise<'clean' | 'unsafe' | 'undecided'>;

export interface DocumentContext extends StoreContext {
  /** Undefined where the configuration names no scanner. */
  readonly scanDocument: ScanDocument | undefined;
}
