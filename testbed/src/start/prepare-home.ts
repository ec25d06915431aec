// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCertificates } from '../certificates/ensure-certificates.ts';
import { writeSecret } from '../files/write-secret.ts';
import { IdentityProviderConfig } from '../identity-provider/identity-provider-config.ts';
import { getProviderSecrets } from '../identity-provider/provider-secrets.ts';
import { clientIdOf, publicUrlOf } from './node-config.ts';
import { ensureNodeKeys } from './node-keys.ts';
import { nodePlans } from './node-plan.ts';
import type { Ports } from './ports.ts';

/**
 * The development identity provider's configuration stands in the folder, and each node's client
 * secret in the node's own, when this returns. @returns the configuration's path
 */
function prepareIdentityProvider(home: string, ports: Ports): string {
  const folder = join(home, 'identity-provider');
  const plans = nodePlans.map(({ own }) => own);
  const secrets = getProviderSecrets(join(folder, 'secrets.json'), plans.map(clientIdOf));
  const clients = plans.map((plan) => ({
    clientId: clientIdOf(plan),
    clientSecret: secrets.clientSecrets[clientIdOf(plan)] ?? '',
    authority: { id: plan.authority.id, name: plan.authority.name.sv },
    publicUrl: publicUrlOf(plan, ports),
  }));
  for (const [at, plan] of plans.entries())
    writeSecret(join(home, plan.name, 'oidc-client-secret'), `${clients[at]?.clientSecret}\n`);
  const { signingKey, cookieSecret } = secrets;
  const config = { port: ports.identityProvider, clients, signingKey, cookieSecret };
  const file = join(folder, 'config.json');
  writeSecret(file, `${JSON.stringify(IdentityProviderConfig.parse(config))}\n`);
  return file;
}

/**
 * Keys, certificates and secrets stand in the folder when this resolves; what was there is kept.
 * @returns the path of the identity provider's configuration
 * @throws SamsynError `runtime.folder-half-written`
 */
export async function prepareHome(home: string, ports: Ports, nowMs: number): Promise<string> {
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  for (const { own } of nodePlans) await ensureNodeKeys(join(home, own.name), own, nowMs);
  const ids = nodePlans.map(({ own }) => own.authority.id);
  await ensureCertificates(join(home, 'tls'), ids, nowMs);
  return prepareIdentityProvider(home, ports);
}
