// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:net';
import { SamsynError } from '@samsyn/terms';

async function listenOnce(port: number): Promise<number> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** A loopback port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  return listenOnce(0);
}

/** @throws SamsynError `runtime.port-taken` when something listens there, or may not be listened on */
export async function requireFreePort(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (cause) {
    throw new SamsynError(
      'runtime.port-taken',
      `Port ${port} is taken by another program; stop that one, or set SAMSYN_PORT_BASE to other ports.`,
      String(port),
      { cause },
    );
  }
}
