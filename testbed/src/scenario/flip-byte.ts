// SPDX-License-Identifier: EUPL-1.2
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';
import { query } from './query.ts';

/** A stored value: one column of the one row that the condition finds. */
export interface StoredBytes {
  readonly node: NodePlan['name'];
  readonly table: string;
  readonly column: string;
  readonly where: string;
  readonly value: unknown;
}

/**
 * Flips one bit of a stored value, as one who owns the database can; `at` is where, from 0 to 1.
 * Done a second time it is as it was.
 */
export async function flipByte(
  testbed: Pick<Testbed, 'postgres'>,
  { node, table, column, where, value }: StoredBytes,
  at: number,
): Promise<void> {
  const place = `floor((length(${column}) - 1) * $2::float)::int`;
  const rows = await query(
    testbed,
    node,
    `update ${table} set ${column} = set_byte(${column}, ${place}, get_byte(${column}, ${place}) # 1)
      where ${where} = $1 returning 1`,
    [value, at],
  );
  if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one in ${table}`);
}
