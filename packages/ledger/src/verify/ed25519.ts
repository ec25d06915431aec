// SPDX-License-Identifier: EUPL-1.2
import type { VerifierKey } from './parse-vkey.ts';

/** Whether the Ed25519 signature (RFC 8032) over the message is the key's; false for any fault. */
export async function isSignedBy(
  key: VerifierKey,
  signature: Uint8Array,
  message: Uint8Array,
): Promise<boolean> {
  try {
    const raw = new Uint8Array(key.publicKey);
    const prepared = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const [made, over] = [new Uint8Array(signature), new Uint8Array(message)];
    return await crypto.subtle.verify('Ed25519', prepared, made, over);
  } catch {
    return false;
  }
}
