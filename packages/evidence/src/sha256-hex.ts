// SPDX-License-Identifier: EUPL-1.2
/** SHA-256 of the bytes in lower-case hex, by WebCrypto. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
