// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { limits } from '@samsyn/terms';
import pg from 'pg';

/** PostgreSQL: what a statement was prepared for is not as it was, as after a migration. */
const planIsOld = '0A000';

type NameOf = (text: string, parameters: number) => string | undefined;

/** The same text has the same name; only so many have one, and none that is long for its lists. */
function naming(): NameOf {
  const names = new Map<string, string>();
  return (text, parameters) => {
    if (parameters === 0 || parameters > limits.preparedParametersMax) return undefined;
    const known = names.get(text);
    if (known !== undefined || names.size >= limits.preparedStatementsMax) return known;
    const name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
    return name;
  };
}

function preparing(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  let isOld = false;
  const query = async (text: string, values: unknown[] = []) => {
    const name = nameOf(text, values.length);
    try {
      return await client.query({ text, values, ...(name !== undefined && { name }) });
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === planIsOld) isOld = true;
      throw error;
    }
  };
  const release = (destroy = false): void => client.release(destroy || isOld);
  return new Proxy(client, {
    get: (own, key): unknown => {
      if (key === 'query') return query;
      return key === 'release' ? release : Reflect.get(own, key);
    },
  });
}

/**
 * The pool's connections, each statement with parameters prepared by the server once for each of them:
 * parsing and planning are most of what a small statement costs. A connection whose prepared
 * statements a migration has outdated is closed when it is given back.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const nameOf = naming();
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const prepared = known.get(client) ?? preparing(client, nameOf);
      known.set(client, prepared);
      return prepared;
    },
  };
}
