// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { SamsynError } from '@samsyn/terms';
import { Provider } from 'oidc-provider';
import type { IdentityProviderConfig } from './identity-provider-config.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { renderInterruptedPage } from './sign-in-page.ts';
import { handleSignIn } from './sign-in.ts';

export interface IdentityProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new SamsynError('runtime.port-taken', `Port ${port} is taken.`, String(port), { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function handlerFor(
  issuer: string,
  config: IdentityProviderConfig,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const provider = new Provider(issuer, providerConfiguration(config));
  const callback = provider.callback();
  return async (request, response) => {
    if (request.url?.startsWith('/sign-in/') !== true) return callback(request, response);
    try {
      return await handleSignIn(provider, config.clients, request, response);
    } catch {
      response
        .writeHead(400, { 'content-type': 'text/html; charset=utf-8' })
        .end(renderInterruptedPage('session_not_found'));
    }
  };
}

/**
 * The development identity provider answers at `http://localhost:<port>` when this resolves.
 * Sign-ins that are under way are lost when it stops.
 * @throws SamsynError `runtime.port-taken`
 */
export async function startIdentityProvider(
  config: IdentityProviderConfig,
): Promise<IdentityProvider> {
  const server = createServer();
  const issuer = `http://localhost:${await listen(server, config.port)}`;
  const handle = handlerFor(issuer, config);
  server.on('request', (request, response) => void handle(request, response));
  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { issuer, stop };
}
