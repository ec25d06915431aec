// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { startChild } from '../processes/start-child.ts';
import type { Child } from '../processes/start-child.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { findFreePort } from '../processes/free-port.ts';
import type { KeeperOptions } from './keeper-options.ts';

export interface PostgresOptions {
  /** Holds the cluster; made when absent, unless `mayMake` is false. */
  readonly folder: string;
  /** The folder of another PostgreSQL; the embedded one when absent. */
  readonly installation?: string;
  /** A loopback port; a free one when absent. */
  readonly port?: number;
  readonly onProgress?: (text: string) => void;
  /** False for tests alone: commits may be lost in a crash. True when absent. */
  readonly durable?: boolean;
  /** False where the cluster was made before and must be there. True when absent. */
  readonly mayMake?: boolean;
  /** Remove the folder at the end, also when this process is killed; for tests. */
  readonly removeAtEnd?: boolean;
  /** Takes note of the server as soon as its keeper exists. */
  readonly stoppers?: Stoppers;
}

export interface Role {
  readonly name: string;
  readonly password: string;
}

export interface Postgres {
  /** Connection of the administrator to the database `postgres`. */
  readonly adminUrl: string;
  /** Connection to `database`, as the administrator when no role is given. */
  urlFor(database: string, role?: Role): string;
  /** Resolves when the server or its keeper has ended. */
  readonly ended: Child['ended'];
  /** Fast shutdown; resolves when no process is left. */
  stop(): Promise<void>;
}

function connectionUrl(port: string, database: string, role: Role): string {
  return `postgres://${role.name}:${encodeURIComponent(role.password)}@127.0.0.1:${port}/${database}`;
}

/**
 * A PostgreSQL, the embedded one if none is named, that takes connections on loopback, run by a keeper process of its own
 * that ends it when this process ends, however that happens.
 * @throws SamsynError `runtime.port-taken`, `runtime.folder-half-written`, `runtime.folder-in-use`,
 * `runtime.database-unreachable`
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const told: KeeperOptions = {
    folder: options.folder,
    port: options.port ?? (await findFreePort()),
    durable: options.durable ?? true,
    mayMake: options.mayMake ?? true,
    removeAtEnd: options.removeAtEnd ?? false,
    ...(options.installation === undefined ? {} : { installation: options.installation }),
  };
  const keeper = await startChild({
    name: 'PostgreSQL',
    script: join(import.meta.dirname, 'keeper.ts'),
    args: [JSON.stringify(told)],
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.stoppers === undefined ? {} : { stoppers: options.stoppers }),
  });
  const { port = '', adminPassword = '' } = keeper.facts;
  const admin = { name: 'postgres', password: adminPassword };
  const urlFor = (database: string, role: Role = admin): string =>
    connectionUrl(port, database, role);
  return { adminUrl: urlFor('postgres'), urlFor, ended: keeper.ended, stop: () => keeper.stop() };
}
