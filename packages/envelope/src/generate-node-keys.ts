// SPDX-License-Identifier: EUPL-1.2
import { base64url, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { hpkeSuite } from './hpke-suite.ts';
import type { KeyWindow } from './key-window.ts';
import { NodeKeys } from './node-keys.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

async function generateSigningKey(alg: SignatureAlgorithm): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, kid: await calculateJwkThumbprint(jwk) };
}

async function generateEncryptionKey(): Promise<Record<string, unknown>> {
  const pair = await hpkeSuite.GenerateKeyPair(true);
  const pub = base64url.encode(await hpkeSuite.SerializePublicKey(pair.publicKey));
  const priv = base64url.encode(await hpkeSuite.SerializePrivateKey(pair.privateKey));
  const jwk = { kty: 'AKP', alg: 'MLKEM768-X25519', pub } as const;
  return { ...jwk, priv, kid: await calculateJwkThumbprint(jwk) };
}

/**
 * A fresh set of keys for one authority, as plain JSON, each key with its thumbprint as `kid`.
 * With `demonstration`, the set is marked so that it can be refused where things are in earnest.
 */
export async function generateNodeKeys(options?: {
  readonly demonstration?: boolean;
  readonly valid?: KeyWindow;
  readonly toBeAnnounced?: boolean;
}): Promise<NodeKeys> {
  return NodeKeys.parse({
    version: 1,
    ...(options?.demonstration === true ? { demonstration: true } : {}),
    ...(options?.valid && { valid: options.valid }),
    ...(options?.toBeAnnounced === true && { toBeAnnounced: true }),
    signing: {
      ed25519: await generateSigningKey('Ed25519'),
      mlDsa65: await generateSigningKey('ML-DSA-65'),
    },
    encryption: await generateEncryptionKey(),
  });
}
