// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { bytesToHex } from './bytes-to-hex.ts';
import type { LedgerKey } from './generate-ledger-key.ts';
import { keyId } from './key-id.ts';
import { keyTypeOf } from './key-type.ts';
import type { LedgerKeyUse } from './key-type.ts';

/** A signing key made ready once. */
export interface LedgerSigner {
  readonly name: string;
  readonly use: LedgerKeyUse;
  /** The first 4 bytes of each signature. */
  readonly keyId: Uint8Array;
  readonly vkey: string;
  readonly demonstration: boolean;
  /** The 64 bytes of an Ed25519 signature (RFC 8032). */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

const pkcs8Prefix = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function readParts(key: LedgerKey): { name: string; use: LedgerKeyUse; seed: Uint8Array } {
  const match = /^PRIVATE\+KEY\+([^+\s]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/.exec(key.skey);
  const secret = bytesOf(match?.[2] ?? '');
  const uses: readonly LedgerKeyUse[] = ['log', 'witness'];
  const use = uses.find((one) => keyTypeOf[one] === secret[0]);
  if (match?.[1] === undefined || use === undefined || secret.length !== 33)
    throw new SamsynError('config.invalid', 'not a ledger key of a type in use here', 'skey');
  return { name: match[1], use, seed: secret.subarray(1) };
}

/**
 * A key from its file, made ready to sign; its two halves found to belong together.
 * @throws SamsynError `config.invalid`, never with the key's value
 */
export async function importLedgerKey(key: LedgerKey): Promise<LedgerSigner> {
  try {
    const { name, use, seed } = readParts(key);
    const pkcs8 = Uint8Array.of(...pkcs8Prefix, ...seed);
    const secret = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', secret);
    const publicKey = bytesOf((x ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const id = keyId(name, keyTypeOf[use], publicKey);
    const prefix = `${name}+${bytesToHex(id)}+`;
    if (!key.vkey.startsWith(prefix) || !key.skey.startsWith(`PRIVATE+KEY+${prefix}`))
      throw new SamsynError('config.invalid', 'the two halves of the key do not fit', 'vkey');
    return {
      name,
      use,
      keyId: id,
      vkey: key.vkey,
      demonstration: key.demonstration === true,
      sign: async (message) =>
        new Uint8Array(await crypto.subtle.sign('Ed25519', secret, new Uint8Array(message))),
    };
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('config.invalid', 'not a ledger key', 'skey', { cause });
  }
}
