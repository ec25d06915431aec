// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64url, calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { hpkeSuite } from './hpke-suite.ts';

const bytes = z.base64url();
const shared = {
  version: z.literal(1),
  use: z.literal('samsyn-backup'),
  kty: z.literal('AKP'),
  alg: z.literal('MLKEM768-X25519'),
  pub: bytes.length(1622),
  kid: bytes.length(43),
};

/** What backups are sealed to. It lies at the node. */
export const BackupPublicKey = z.strictObject(shared);
export type BackupPublicKey = z.infer<typeof BackupPublicKey>;

/** What opens backups. It never lies at the node, but when one is restored. */
export const BackupKey = z.strictObject({ ...shared, priv: bytes.length(43) });
export type BackupKey = z.infer<typeof BackupKey>;

/** A fresh key for backups, its id the thumbprint of its public half (RFC 7638). */
export async function generateBackupKey(): Promise<BackupKey> {
  const pair = await hpkeSuite.GenerateKeyPair(true);
  const pub = base64url.encode(await hpkeSuite.SerializePublicKey(pair.publicKey));
  const priv = base64url.encode(await hpkeSuite.SerializePrivateKey(pair.privateKey));
  const jwk = { kty: 'AKP', alg: 'MLKEM768-X25519', pub } as const;
  const kid = await calculateJwkThumbprint(jwk);
  return { version: 1, use: 'samsyn-backup', ...jwk, priv, kid };
}

/** The half that is left at the node. */
export function publicBackupKeyOf({ priv: _private, ...open }: BackupKey): BackupPublicKey {
  return open;
}

/**
 * A key file of backups as its schema has it, the id found to be the key's thumbprint.
 * @throws SamsynError `config.invalid`, never with a key's value
 */
export async function parseBackupKey<T extends BackupPublicKey>(
  schema: z.ZodType<T>,
  json: unknown,
): Promise<T> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new SamsynError('config.invalid', 'not a key file of backups');
  const { kty, alg, pub, kid } = parsed.data;
  if ((await calculateJwkThumbprint({ kty, alg, pub })) !== kid)
    throw new SamsynError('config.invalid', 'the key id is not the thumbprint of the key', 'kid');
  return parsed.data;
}
