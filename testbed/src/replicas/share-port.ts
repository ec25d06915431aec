// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** What stands in front of replicas: one port for them all. */
export interface SharedPort {
  close(): Promise<void>;
}

/** Joins two connections; when either ends or breaks, so does the other. */
function join(client: Socket, server: Socket): void {
  client.pipe(server).pipe(client);
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

/**
 * Passes each connection on to one of the targets in turn, and to the next where one is not taken:
 * what an authority has in front of its replicas. It sees bytes and nothing else.
 */
export async function sharePort(port: number, targets: readonly number[]): Promise<SharedPort> {
  const open = new Set<Socket>();
  let turn = 0;
  const pass = (client: Socket, triesLeft: number): void => {
    turn += 1;
    const server = connect(targets[turn % targets.length] ?? 0, '127.0.0.1');
    const refused = (): void => {
      if (triesLeft > 0) pass(client, triesLeft - 1);
      else client.destroy();
    };
    server.once('error', refused);
    server.once('connect', () => {
      server.off('error', refused);
      open.add(server).add(client);
      join(client, server);
    });
  };
  const listener = createServer((client) => {
    client.on('error', () => client.destroy());
    pass(client, targets.length - 1);
  });
  listener.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  return {
    close: async () => {
      for (const socket of open) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}
