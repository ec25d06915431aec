// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { runAsChild } from '../processes/run-as-child.ts';
import { IdentityProviderConfig } from './identity-provider-config.ts';
import { startIdentityProvider } from './start-identity-provider.ts';

// The identity provider as a process of its own; its argument is the path of its configuration.
await runAsChild(async () => {
  const file = process.argv[2] ?? '';
  const config = IdentityProviderConfig.parse(JSON.parse(readFileSync(file, 'utf8')));
  const provider = await startIdentityProvider(config);
  return { facts: { issuer: provider.issuer }, stop: () => provider.stop() };
});
