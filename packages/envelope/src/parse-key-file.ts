// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { calculateJwkThumbprint } from 'jose';
import type { z } from 'zod';
import { issuePath } from './issue-path.ts';
import type { PublicKeys } from './node-keys.ts';

async function checkKid(jwk: { kid: string; kty: string }, path: string): Promise<void> {
  if ((await calculateJwkThumbprint(jwk)) !== jwk.kid)
    throw new SamsynError('config.invalid', 'the key id is not the thumbprint of the key', path);
}

/**
 * Key material as the schema has it, each `kid` found to be its key's thumbprint.
 * @throws SamsynError `config.invalid` with the place in the file, never a key's value
 */
export async function parseKeyFile<T extends PublicKeys>(
  schema: z.ZodType<T>,
  json: unknown,
): Promise<T> {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new SamsynError(
      'config.invalid',
      'not a key file of this version',
      issuePath(parsed.error),
    );
  }
  await checkKid(parsed.data.signing.ed25519, 'signing.ed25519.kid');
  await checkKid(parsed.data.signing.mlDsa65, 'signing.mlDsa65.kid');
  await checkKid(parsed.data.encryption, 'encryption.kid');
  return parsed.data;
}
