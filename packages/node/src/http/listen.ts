// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:http';
import { Server as TlsServer } from 'node:https';
import type { getRequestListener } from '@hono/node-server';
import { SamsynError } from '@samsyn/terms';
import type { DoorLimits } from './door-limits.ts';
import { makeServer } from './make-server.ts';
import { secureContextOf } from './secure-context-of.ts';

export interface Listener {
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly certificate: string; readonly key: string; readonly ca?: string };
}

export interface Listening {
  /** New connections are shown, and asked for, these certificates; none that stands is cut. */
  readonly renew: (tls: NonNullable<Listener['tls']>) => void;
  /** Stops taking connections, lets what is under way end for a moment, then cuts it. */
  readonly close: () => Promise<void>;
}

/** An application as the adaptor takes it. */
export interface App {
  readonly fetch: Parameters<typeof getRequestListener>[0];
}

const graceMs = 2_000;

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
 * Serves an application within the limits of its door; resolves when it takes connections.
 * @throws SamsynError `runtime.port-taken`
 */
export async function listen(app: App, listener: Listener, bears: DoorLimits): Promise<Listening> {
  const server = makeServer(app, listener, bears);
  await opened(server, listener);
  return {
    renew: (tls) => {
      if (server instanceof TlsServer) server.setSecureContext(secureContextOf(tls));
    },
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
