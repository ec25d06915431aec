// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { sha256 } from '../sha256.ts';
import { decodeBase64, hexOf } from './decode.ts';

/** A verifier key, read: whose, of which type, with the id that its signatures begin with. */
export interface VerifierKey {
  readonly name: string;
  /** Hex, 8 digits. */
  readonly id: string;
  readonly use: 'log' | 'witness';
  readonly publicKey: Uint8Array;
}

/**
 * A vkey (C2SP signed-note): `name+id+base64(type, public key)`, its id found to be that of name
 * and key. Types: 0x01 for a ledger, 0x04 for a witness.
 * @throws SamsynError `ledger.malformed`
 */
export function parseVkey(vkey: string, path?: string): VerifierKey {
  const match = /^([\x21-\x2a\x2c-\x7e]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey);
  const [, name, id, encoded] = match ?? [];
  const material = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || id === undefined || material?.length !== 33)
    throw new SamsynError('ledger.malformed', 'not a verifier key (vkey)', path);
  const type = material[0];
  if (type !== 0x01 && type !== 0x04)
    throw new SamsynError('ledger.malformed', 'a verifier key of a type not in use here', path);
  const expected = sha256(new TextEncoder().encode(`${name}\n`), material).subarray(0, 4);
  if (hexOf(expected) !== id)
    throw new SamsynError(
      'ledger.malformed',
      'the verifier key does not have the id it states',
      path,
    );
  return { name, id, use: type === 0x01 ? 'log' : 'witness', publicKey: material.subarray(1) };
}
