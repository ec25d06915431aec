// SPDX-License-Identifier: EUPL-1.2
/** The bytes of hex that is known to be hex. */
export function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}
