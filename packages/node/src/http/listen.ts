// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import { SamsynError } from '@samsyn/terms';

export interface Listener {
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly certificate: string; readonly key: string; readonly ca?: string };
}

export interface Listening {
  /** Stops taking connections, lets what is under way end for a moment, then cuts it. */
  readonly close: () => Promise<void>;
}

/** An application as the adaptor takes it. */
export type App = Pick<Parameters<typeof createAdaptorServer>[0], 'fetch'>;

const graceMs = 2_000;

function tlsOptions(tls: NonNullable<Listener['tls']>) {
  return {
    cert: tls.certificate,
    key: tls.key,
    minVersion: 'TLSv1.3' as const,
    ...(tls.ca !== undefined && { ca: tls.ca, requestCert: true, rejectUnauthorized: true }),
  };
}

async function opened(server: Server, { host, port }: Listener): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, () => {
    server.off('error', reject);
    resolve();
  });
  try {
    await promise;
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!taken) throw cause;
    throw new SamsynError(
      'runtime.port-taken',
      `port ${port} is taken by another program`,
      `${host}:${port}`,
      { cause },
    );
  }
}

/**
 * Serves an application; resolves when it takes connections.
 * @throws SamsynError `runtime.port-taken`
 */
export async function listen(app: App, listener: Listener): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(listener.tls && { createServer: createTlsServer, serverOptions: tlsOptions(listener.tls) }),
  }) as Server;
  await opened(server, listener);
  return {
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => resolve());
      server.closeIdleConnections();
      await promise;
      clearTimeout(cut);
    },
  };
}
