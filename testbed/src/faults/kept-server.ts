// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { Postgres } from '../postgres/start-postgres.ts';

const startTriesMax = 60;
const betweenTriesMs = 250;

/** A database server that ends now and then and is started again when asked. */
export interface KeptServer {
  /** As it was first; every later one is reached in the same way. */
  readonly first: Postgres;
  /** Ends it by this and resolves when it has ended; nothing when it has already. */
  end(by: () => void): Promise<void>;
  /** It runs when this resolves: as it did, or started again, tried until it can. */
  start(): Promise<void>;
}

async function beginAgain(begin: (mayMake: boolean) => Promise<Postgres>): Promise<Postgres> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin(false);
    } catch (error) {
      // On a full disk it cannot recover: whoever runs it starts it until there is room.
      if (tries === startTriesMax) throw error;
      await pause(betweenTriesMs);
    }
  }
}

/** Starts a server and keeps in mind whether it runs. */
export async function keepServer(
  begin: (mayMake: boolean) => Promise<Postgres>,
): Promise<KeptServer> {
  const first = await begin(true);
  let running: Postgres | undefined;
  let starting: Promise<void> | undefined;
  const watch = (server: Postgres): void => {
    running = server;
    void server.ended.then(() => {
      if (running === server) running = undefined;
    });
  };
  watch(first);
  return {
    first,
    end: async (by) => {
      const server = running;
      if (!server) return;
      by();
      await server.ended;
    },
    start: async () => {
      if (running) return;
      starting ??= beginAgain(begin)
        .then(watch)
        .finally(() => (starting = undefined));
      await starting;
    },
  };
}
