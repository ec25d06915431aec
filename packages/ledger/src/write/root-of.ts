// SPDX-License-Identifier: EUPL-1.2
import { Frontier } from './frontier.ts';

/** The root hash over these leaf hashes, in order (RFC 6962, 2.1). */
export function rootOf(leafHashes: Iterable<Uint8Array>): Uint8Array {
  const frontier = new Frontier();
  for (const hash of leafHashes) frontier.append(hash);
  return frontier.root();
}
