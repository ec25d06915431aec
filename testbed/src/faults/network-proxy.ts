// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Link } from './proxied-link.ts';
import type { Weather } from './proxied-link.ts';

/** The network on the way to one node, to be made bad and good again. */
export interface NetworkProxy {
  readonly port: number;
  /** How the network behaves from now on, also for the connections that are open. */
  turn(weather: Weather): void;
  /** Cuts every open connection; new ones come about as the weather lets them. */
  cutOpen(): void;
  /** Resolves when about this many bytes are on their way to the node on one connection. */
  untilPosting(bytesMin: number): Promise<void>;
  close(): Promise<void>;
}

/** A TCP proxy on loopback in front of a port; it sees encrypted bytes and nothing else. */
export async function openProxy(target: number): Promise<NetworkProxy> {
  let weather: Weather = { kind: 'fair' };
  const links = new Set<Link>();
  const waiting = new Set<{ readonly bytesMin: number; readonly resolve: () => void }>();
  const seen = (bytes: number): void => {
    for (const one of waiting)
      if (bytes >= one.bytesMin) {
        waiting.delete(one);
        one.resolve();
      }
  };
  const server = createServer((client: Socket) => {
    if (weather.kind === 'cut') {
      client.destroy();
      return;
    }
    const link = new Link(client, connect(target, '127.0.0.1'), () => weather, seen);
    links.add(link);
    link.ended.then(
      () => links.delete(link),
      () => links.delete(link),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutOpen = (): void => {
    for (const link of links) link.cut();
  };
  return {
    port: (server.address() as AddressInfo).port,
    turn: (next) => {
      weather = next;
      if (next.kind === 'cut') cutOpen();
    },
    cutOpen,
    untilPosting: (bytesMin) =>
      new Promise((resolve) => {
        waiting.add({ bytesMin, resolve });
      }),
    close: async () => {
      server.close();
      cutOpen();
      await once(server, 'close');
    },
  };
}
