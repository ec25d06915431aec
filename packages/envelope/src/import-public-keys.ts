// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64url, importJWK } from 'jose';
import { hpkeSuite } from './hpke-suite.ts';
import { PublicKeys } from './node-keys.ts';
import { parseKeyFile } from './parse-key-file.ts';
import type { PeerKeys, PreparedKey } from './prepared-keys.ts';

async function importSigning(
  jwk: PublicKeys['signing']['ed25519'] | PublicKeys['signing']['mlDsa65'],
): Promise<PreparedKey> {
  const key = await importJWK(jwk, jwk.alg);
  if (key instanceof Uint8Array) throw new Error('a symmetric key where a public key is due');
  return { kid: jwk.kid, key };
}

/**
 * A peer's directory entry made ready: key objects to be kept and used for every message.
 * @throws SamsynError `config.invalid`
 */
export async function importPublicKeys(json: unknown): Promise<PeerKeys> {
  const keys = await parseKeyFile(PublicKeys, json);
  try {
    return {
      signing: {
        Ed25519: await importSigning(keys.signing.ed25519),
        'ML-DSA-65': await importSigning(keys.signing.mlDsa65),
      },
      encryption: {
        kid: keys.encryption.kid,
        publicKey: await hpkeSuite.DeserializePublicKey(base64url.decode(keys.encryption.pub)),
      },
      demonstration: keys.demonstration === true,
      ...(keys.valid && { valid: keys.valid }),
    };
  } catch (cause) {
    throw new SamsynError('config.invalid', 'a public key is not usable', undefined, { cause });
  }
}
