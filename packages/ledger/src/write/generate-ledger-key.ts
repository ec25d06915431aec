// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64 } from './base64.ts';
import { bytesToHex } from './bytes-to-hex.ts';
import { keyId } from './key-id.ts';
import { keyTypeOf } from './key-type.ts';
import type { LedgerKeyUse } from './key-type.ts';

/** A key as plain JSON: `skey` in Go's note form, secret; `vkey` for those who verify. */
export interface LedgerKey {
  readonly skey: string;
  readonly vkey: string;
  /** Present, and true, when made for a demonstration; refused in earnest. */
  readonly demonstration?: true;
}

function fromBase64url(text: string | undefined): Uint8Array {
  const binary = atob((text ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/**
 * A fresh Ed25519 key. The name is that of the ledger (`log`, then it is the checkpoints' origin)
 * or of the witness. A key serves one use, so that neither signature can pass for the other.
 * @throws SamsynError `ledger.malformed` for a name that is no key name
 */
export async function generateLedgerKey(
  name: string,
  use: LedgerKeyUse = 'log',
  options?: { demonstration?: boolean },
): Promise<LedgerKey> {
  if (!/^[\x21-\x2a\x2c-\x7e]+$/.test(name))
    throw new SamsynError('ledger.malformed', 'a key name is printable, without space or plus');
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new SamsynError('ledger.malformed', 'no key pair was made');
  const { d, x } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const type = keyTypeOf[use];
  const publicKey = fromBase64url(x);
  const id = bytesToHex(keyId(name, type, publicKey));
  return {
    skey: `PRIVATE+KEY+${name}+${id}+${base64(Uint8Array.of(type, ...fromBase64url(d)))}`,
    vkey: `${name}+${id}+${base64(Uint8Array.of(type, ...publicKey))}`,
    ...(options?.demonstration === true ? { demonstration: true } : {}),
  };
}
