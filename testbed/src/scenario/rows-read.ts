// SPDX-License-Identifier: EUPL-1.2
import { until } from '../demo/until.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';
import { query } from './query.ts';

/** A table about persons: how many rows it has, and how many were read of it. */
export interface RowsRead {
  readonly table: string;
  readonly rows: number;
  readonly read: number;
}

const aboutPersons = `
  select s.relname as "table", t.reltuples::int as rows, (s.seq_tup_read + coalesce(
    (select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relid = s.relid), 0))::int as read
  from pg_stat_user_tables s join pg_class t on t.oid = s.relid
  where s.schemaname = 'public' and exists (select from pg_attribute a
    where a.attrelid = s.relid and a.attname = 'person_id' and not a.attisdropped)
  order by s.relname`;

/** A connection tells what it has read when it ends; the node opens others. */
async function endConnections(
  testbed: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
): Promise<void> {
  const ofApp = `datname = current_database() and usename = '${node}_app'`;
  const ended = await query<{ pid: number }>(
    testbed,
    node,
    `select pid, pg_terminate_backend(pid) from pg_stat_activity where ${ofApp}`,
  );
  await until('the end of its connections', async () => {
    const pids = ended.map(({ pid }) => pid);
    const open = await query(
      testbed,
      node,
      `select from pg_stat_activity where ${ofApp} and pid = any($1)`,
      [pids],
    );
    return open.length === 0 ? true : undefined;
  });
}

/**
 * Rows that a node reads of the tables about persons during the work, by whatever scan. From now on
 * it reads a table as a whole only where no index serves, as it would if the table were far larger.
 */
export async function rowsRead(
  testbed: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
  work: () => Promise<unknown>,
): Promise<readonly RowsRead[]> {
  await query(testbed, node, `alter role ${node}_app set enable_seqscan = off`);
  await endConnections(testbed, node);
  await query(testbed, node, 'select pg_stat_reset()');
  await work();
  await endConnections(testbed, node);
  return query<RowsRead>(testbed, node, aboutPersons);
}
