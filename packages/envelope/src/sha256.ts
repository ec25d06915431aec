// SPDX-License-Identifier: EUPL-1.2
/** SHA-256 of the bytes, 32 bytes, by WebCrypto. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
}
