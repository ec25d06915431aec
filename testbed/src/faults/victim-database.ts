// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { clusterFolder } from '../postgres/cluster.ts';
import { preparePlace } from '../postgres/place-to-run.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { withClient } from '../postgres/with-client.ts';
import { findFreePort } from '../processes/free-port.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { keepServer } from './kept-server.ts';
import { killDatabase } from './kill-database.ts';
import { mountLimitedDisk } from './limited-disk.ts';
import type { LimitedDisk } from './limited-disk.ts';

/** The PostgreSQL of one node: a cluster of its own, so that one node loses it and not the other. */
export interface VictimDatabase {
  readonly adminUrl: string;
  /** The node's own database, as the administrator. */
  readonly url: string;
  /** Absent where this machine lets nobody mount a disk. */
  readonly disk: LimitedDisk | undefined;
  /** How the node reaches what is at this connection string now. */
  nodeUrl(url: string): string;
  /** Kills the server and its backends; resolves when they are gone. */
  kill(): Promise<void>;
  /** Starts the server again, if it has ended; resolves when it has recovered and takes connections. */
  start(): Promise<void>;
}

/** Little of the log is kept: a disk is in memory. */
const settings = [`alter system set max_wal_size = '96MB'`, `select pg_reload_conf()`];

async function shrinkLog(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const sql of settings) await client.query(sql);
  });
}

export interface DatabaseOptions {
  readonly folder: string;
  readonly name: string;
  /** Whether it lies on a disk of its own, that can be made full. */
  readonly ownDisk: boolean;
  readonly stoppers: Stoppers;
}

/** Makes and starts the database server of one node; what was committed survives every kill. */
export async function startVictimDatabase({
  folder,
  name,
  ownDisk,
  stoppers,
}: DatabaseOptions): Promise<VictimDatabase> {
  const disk = ownDisk ? mountLimitedDisk(folder) : undefined;
  if (disk) stoppers.add(async () => disk.unmount());
  const within = join(folder, 'postgres');
  const port = await findFreePort();
  const begin = (mayMake: boolean): Promise<Postgres> =>
    startPostgres({ folder: within, port, durable: true, mayMake, stoppers });
  const server = await keepServer(begin);
  await shrinkLog(server.first.adminUrl);
  const lockFile = join(clusterFolder(preparePlace(within)), 'postmaster.pid');
  return {
    adminUrl: server.first.adminUrl,
    url: server.first.urlFor(name),
    disk,
    nodeUrl: (url) => url,
    kill: () => server.end(() => killDatabase(lockFile)),
    start: () => server.start(),
  };
}
