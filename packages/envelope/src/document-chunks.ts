// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/** How many chunks a document of this size has, one at least. */
export function chunkCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / limits.documentChunkBytes));
}

/** The size of the chunk in a document of this size, bytes; 0 for one that it does not have. */
export function chunkBytes(index: number, bytes: number): number {
  return Math.max(
    0,
    Math.min(limits.documentChunkBytes, bytes - index * limits.documentChunkBytes),
  );
}
