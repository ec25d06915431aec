// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import pg from 'pg';
import { serversOf } from './servers-of.ts';

/** SQLSTATE cannot_connect_now: the server is there and does not do yet what is asked for. */
class NotWritable extends Error {
  readonly code = '57P03';
}

/** @throws an error that says that the database is away, when the server is a standby */
export async function assertWritable(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<{ transaction_read_only: string }>(
    'show transaction_read_only',
  );
  if (rows[0]?.transaction_read_only !== 'off') throw new NotWritable('the server takes no writes');
}

async function tryServer(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: limits.readinessMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await assertWritable(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The connection string of the first of the servers that takes writes; where one alone is named, that
 * one, unasked. Which server takes writes is decided outside the node, by whoever promotes it.
 * @throws what the last of them said, when none does
 */
export async function findWritable(url: string): Promise<string> {
  const servers = serversOf(url);
  if (servers.length === 1) return servers[0];
  let last: unknown;
  for (const server of servers) {
    try {
      await tryServer(server);
      return server;
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
