// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { importJWK } from 'jose';
import { PublicKeys } from './node-keys.ts';
import { parseKeyFile } from './parse-key-file.ts';
import type { PeerKeys, PreparedKey } from './prepared-keys.ts';

/** What a verifier needs of an authority's keys: those it signs with, and the id of the third. */
export interface VerifyingKeys extends Pick<PeerKeys, 'signing' | 'demonstration' | 'valid'> {
  readonly encryption: { readonly kid: string };
}

async function importSigning(
  jwk: PublicKeys['signing']['ed25519'] | PublicKeys['signing']['mlDsa65'],
): Promise<PreparedKey> {
  try {
    const key = await importJWK(jwk, jwk.alg);
    if (key instanceof Uint8Array) throw new Error('a symmetric key where a public key is due');
    return { kid: jwk.kid, key };
  } catch (cause) {
    throw new SamsynError('config.invalid', `this machine cannot check ${jwk.alg}`, jwk.alg, {
      cause,
    });
  }
}

/**
 * An authority's public keys made ready to verify what it signed, and for nothing else: needs no
 * post-quantum encryption, so that it works wherever both signature algorithms do.
 * @throws SamsynError `config.invalid`, its path the algorithm when that is what is missing
 */
export async function importVerifyingKeys(json: unknown): Promise<VerifyingKeys> {
  const keys = await parseKeyFile(PublicKeys, json);
  return {
    signing: {
      Ed25519: await importSigning(keys.signing.ed25519),
      'ML-DSA-65': await importSigning(keys.signing.mlDsa65),
    },
    encryption: { kid: keys.encryption.kid },
    demonstration: keys.demonstration === true,
    ...(keys.valid && { valid: keys.valid }),
  };
}
