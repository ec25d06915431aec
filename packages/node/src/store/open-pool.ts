// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import pg from 'pg';
import { assertWritable, findWritable } from './find-writable.ts';
import { isDatabaseAway } from './is-database-away.ts';
import { serversOf } from './servers-of.ts';

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/** Connections to whichever of several servers takes writes at the moment. */
class PoolOfServers extends pg.Pool {
  readonly #url: string;
  #finding: Promise<string> | undefined;

  constructor(url: string, config: pg.PoolConfig) {
    super({
      ...config,
      connectionString: serversOf(url)[0],
      verify: (client, done) => {
        assertWritable(client).then(() => done(), done);
      },
    });
    this.#url = url;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    const connected = this.#reach();
    if (callback === undefined) return connected;
    connected.then(
      (client) => callback(undefined, client, (release) => client.release(release === true)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  }

  async #reach(): Promise<pg.PoolClient> {
    try {
      return await super.connect();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      // All that wait for a connection wait for one search.
      this.#finding ??= findWritable(this.#url).finally(() => (this.#finding = undefined));
      this.options.connectionString = await this.#finding;
      return super.connect();
    }
  }
}

/**
 * A pool of connections to the server that the connection string names; of several, to the one that
 * takes writes, looked for anew when that one has gone away or has become a standby. What was under way
 * on a lost connection fails, and is for its caller to try again.
 */
export function openPool(url: string, own: pg.PoolConfig): pg.Pool {
  // A server whose machine has died says nothing: without this nobody would ever know.
  const config = {
    ...own,
    keepAlive: true,
    keepAliveInitialDelayMillis: limits.databaseSilentMs,
  };
  const pool =
    serversOf(url).length === 1
      ? new pg.Pool({ ...config, connectionString: url })
      : new PoolOfServers(url, config);
  // A connection that dies is replaced at the next use, and the query that needs it reports. The
  // pool hears idle ones alone; one that dies between two queries of a transaction would end the node.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
