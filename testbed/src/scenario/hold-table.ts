// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { until } from '../demo/until.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';

/** A table that nobody can write to for now. */
export interface HeldTable {
  /** Resolves when somebody has come so far as to write to it, and waits. */
  untilReached(): Promise<void>;
  /** Lets go, and resolves when nobody waits for it any more. */
  release(): Promise<void>;
}

const waiting = `select 1 from pg_locks where not granted and relation = $1::regclass`;

/** Stops a node in the middle of what it does: where it first writes to this table. */
export async function holdTable(
  { postgres }: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
  table: string,
): Promise<HeldTable> {
  const client = new Client({ connectionString: postgres.urlFor(node) });
  await client.connect();
  await client.query(
    `begin; lock table ${client.escapeIdentifier(table)} in share row exclusive mode`,
  );
  const somebodyWaits = async (): Promise<boolean> =>
    (await client.query(waiting, [table])).rows.length > 0;
  return {
    untilReached: async () => {
      await until(`a write to ${table}`, async () => ((await somebodyWaits()) ? true : undefined));
    },
    release: async () => {
      await client.query('commit');
      await until(`no wait for ${table}`, async () => ((await somebodyWaits()) ? undefined : true));
      await client.end();
    },
  };
}
