// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';

/** Rows of a node's database, asked for by one who owns the machine: no role of the node stands in the way. */
export async function query<Row extends object = Record<string, unknown>>(
  { postgres }: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withClient(postgres.urlFor(node), async (client) => {
    const { rows } = await client.query<Row>(sql, [...values]);
    return rows;
  });
}
