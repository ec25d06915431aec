// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/**
 * The leaves of an entry bundle, as many as are due.
 * @throws SamsynError `ledger.malformed` at the bundle's path
 */
export function splitBundle(bytes: Uint8Array, due: number, path: string): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const leaves: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const from = at + 2;
    at = from > bytes.length ? Number.POSITIVE_INFINITY : from + view.getUint16(from - 2);
    if (at > bytes.length)
      throw new SamsynError('ledger.malformed', 'the bundle of entries is cut short', path);
    leaves.push(bytes.subarray(from, at));
  }
  if (leaves.length !== due)
    throw new SamsynError('ledger.malformed', `${leaves.length} entries, not ${due}`, path);
  return leaves;
}
