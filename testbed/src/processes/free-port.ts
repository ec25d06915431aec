// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { SamsynError } from '@samsyn/terms';

async function listen(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<number> {
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

// Below the ports that systems give to outgoing connections, which would be taken at random.
const [lowest, above] = [20_000, 32_000];
const triesMax = 100;

async function listenSomewhere(): Promise<Server> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await listen(randomInt(lowest, above));
    } catch (error) {
      if (tries === triesMax) throw error;
    }
  }
}

/** As many loopback ports, each another, that were free a moment ago. */
export async function findFreePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listenSomewhere));
  return Promise.all(servers.map(close));
}

/** A loopback port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  return close(await listenSomewhere());
}

/** @throws SamsynError `runtime.port-taken` when something listens there, or may not be listened on */
export async function requireFreePort(port: number): Promise<void> {
  try {
    await close(await listen(port));
  } catch (cause) {
    throw new SamsynError(
      'runtime.port-taken',
      `Port ${port} is taken by another program; stop that one, or set SAMSYN_PORT_BASE to other ports.`,
      String(port),
      { cause },
    );
  }
}
