// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { writeSecret } from '../files/write-secret.ts';

const Kept = z.strictObject({
  signingKey: z.record(z.string(), z.unknown()),
  cookieSecret: z.string(),
  clientSecrets: z.record(z.string(), z.string()),
});
/** What the identity provider keeps between runs. */
export type KeptSecrets = z.infer<typeof Kept>;

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function generate(clientIds: readonly string[]): KeptSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    signingKey: {
      ...privateKey.export({ format: 'jwk' }),
      kid: 'samsyn-demonstration',
      alg: 'ES256',
      use: 'sig',
    },
    cookieSecret: secret(),
    clientSecrets: Object.fromEntries(clientIds.map((id) => [id, secret()])),
  };
}

/**
 * The key and the secrets in `file`, made at first.
 * @throws SamsynError `runtime.folder-half-written`
 */
export function getProviderSecrets(file: string, clientIds: readonly string[]): KeptSecrets {
  if (!existsSync(file)) writeSecret(file, `${JSON.stringify(generate(clientIds))}\n`);
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new SamsynError(
      'runtime.folder-half-written',
      `The file ${file} is not whole; start over with "npm start -- --fresh".`,
      file,
      { cause },
    );
  }
}
