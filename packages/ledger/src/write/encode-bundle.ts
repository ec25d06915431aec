// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

const entryBytesMax = 65_535;

/**
 * Leaves as an entry bundle (C2SP tlog-tiles): each behind its length, two bytes, big-endian.
 * @throws SamsynError `ledger.malformed` for a leaf that is too long for it
 */
export function encodeBundle(leaves: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(leaves.reduce((sum, leaf) => sum + 2 + leaf.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const leaf of leaves) {
    if (leaf.length > entryBytesMax)
      throw new SamsynError('ledger.malformed', 'a leaf too long for a bundle of entries');
    view.setUint16(at, leaf.length);
    bytes.set(leaf, at + 2);
    at += 2 + leaf.length;
  }
  return bytes;
}
