// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { until } from '../demo/until.ts';
import { killDatabase } from '../faults/kill-database.ts';
import type { DatabaseOptions, VictimDatabase } from '../faults/victim-database.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { withClient } from '../postgres/with-client.ts';
import { findFreePorts } from '../processes/free-port.ts';
import { lockFileOf, standbyName, startPlaced, startStandby } from './standby-server.ts';
import type { ServerPlace } from './standby-server.ts';

interface Server {
  readonly place: ServerPlace;
  readonly postgres: Postgres;
}

const streamsWithinMs = 60_000;

/** From here on the primary answers no commit that the standby does not have on disk. */
async function waitForStandby(primaryUrl: string): Promise<void> {
  await withClient(primaryUrl, async (client) => {
    await client.query(`alter system set synchronous_standby_names = '${standbyName}'`);
    await client.query('select pg_reload_conf()');
    const streams = async (): Promise<true | undefined> => {
      const { rowCount } = await client.query(
        `select from pg_stat_replication where sync_state = 'sync' and state = 'streaming'`,
      );
      return rowCount === 1 ? true : undefined;
    };
    await until('a standby that follows', streams, streamsWithinMs);
  });
}

/**
 * The database of one node as a primary and a standby that has on disk whatever was committed.
 * `kill()` kills the primary for good; `start()` promotes the standby.
 */
export class DatabasePair implements VictimDatabase {
  readonly disk = undefined;
  readonly #name: string;
  readonly #ports: readonly number[];
  #primary: Server;
  #standby: Server | undefined;
  #lost: ServerPlace | undefined;

  private constructor(name: string, primary: Server, standby: Server) {
    this.#name = name;
    this.#ports = [primary.place.port, standby.place.port];
    this.#primary = primary;
    this.#standby = standby;
  }

  /** Makes and starts both. */
  static async make(
    installation: string,
    { folder, name, stoppers }: Omit<DatabaseOptions, 'ownDisk'>,
  ): Promise<DatabasePair> {
    const [one = 0, other = 0] = await findFreePorts(2);
    const placeAt = (port: number, called: string): ServerPlace => ({
      installation,
      folder: join(folder, called),
      port,
      stoppers,
    });
    const first = placeAt(one, 'first');
    const primary = { place: first, postgres: await startPlaced(first, true) };
    const place = placeAt(other, 'second');
    const standby = { place, postgres: await startStandby(place, primary.postgres.adminUrl) };
    await waitForStandby(primary.postgres.adminUrl);
    return new DatabasePair(name, primary, standby);
  }

  get adminUrl(): string {
    return this.#primary.postgres.adminUrl;
  }

  get url(): string {
    return this.#primary.postgres.urlFor(this.#name);
  }

  /** Names both servers, in the order in which they were made. */
  nodeUrl(url: string): string {
    const { host } = new URL(url);
    return url.replace(host, this.#ports.map((port) => `127.0.0.1:${port}`).join(','));
  }

  async kill(): Promise<void> {
    const { place, postgres } = this.#primary;
    killDatabase(lockFileOf(place));
    await postgres.ended;
    this.#lost = place;
  }

  async start(): Promise<void> {
    const standby = this.#standby;
    if (standby === undefined || this.#lost === undefined) return;
    await withClient(standby.postgres.adminUrl, (client) => client.query('select pg_promote()'));
    this.#primary = standby;
    this.#standby = undefined;
  }

  /** Puts a new standby in the place of the server that was lost. */
  async renewStandby(): Promise<void> {
    const place = this.#lost;
    if (place === undefined || this.#standby !== undefined) return;
    const postgres = await startStandby(place, this.adminUrl);
    this.#standby = { place, postgres };
    this.#lost = undefined;
    await waitForStandby(this.adminUrl);
  }
}
