// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { base64url, importJWK } from 'jose';
import { hpkeSuite } from './hpke-suite.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { NodeKeys } from './node-keys.ts';
import { parseKeyFile } from './parse-key-file.ts';
import type { OwnKeys, PreparedKey } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

async function importSigning(
  jwk: NodeKeys['signing']['ed25519'] | NodeKeys['signing']['mlDsa65'],
): Promise<PreparedKey> {
  const key = await importJWK(jwk, jwk.alg);
  if (key instanceof Uint8Array) throw new Error('a symmetric key where a private key is due');
  return { kid: jwk.kid, key };
}

async function checkPairs(keys: NodeKeys, own: OwnKeys): Promise<void> {
  const peer = await importPublicKeys(publicKeysOf(keys));
  const probe = new Uint8Array([1]);
  await verify(await sign(probe, own), peer);
  const { encapsulatedSecret, ciphertext } = await hpkeSuite.Seal(peer.encryption.publicKey, probe);
  await hpkeSuite.Open(own.encryption.privateKey, encapsulatedSecret, ciphertext);
}

/**
 * An authority's own keys made ready, to be kept and used for every message. Each private key has
 * been tried against its public key.
 * @throws SamsynError `config.invalid`
 */
export async function importNodeKeys(json: unknown): Promise<OwnKeys> {
  const keys = await parseKeyFile(NodeKeys, json);
  try {
    const own: OwnKeys = {
      signing: {
        Ed25519: await importSigning(keys.signing.ed25519),
        'ML-DSA-65': await importSigning(keys.signing.mlDsa65),
      },
      encryption: {
        kid: keys.encryption.kid,
        privateKey: await hpkeSuite.DeserializePrivateKey(base64url.decode(keys.encryption.priv)),
      },
      demonstration: keys.demonstration === true,
      ...(keys.valid && { valid: keys.valid }),
    };
    await checkPairs(keys, own);
    return own;
  } catch (cause) {
    if (isSamsynError(cause) && cause.code === 'config.invalid') throw cause;
    throw new SamsynError(
      'config.invalid',
      'a private key does not fit its public key',
      undefined,
      {
        cause,
      },
    );
  }
}
