// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';

/** Takes every trace of a case out of a node's database, as if it had never come. */
export async function loseCase(
  { postgres }: Pick<Testbed, 'postgres'>,
  node: NodePlan['name'],
  caseId: string,
): Promise<void> {
  await withClient(postgres.urlFor(node), async (client) => {
    const found = await client.query<{ person_id: string }>(
      'select person_id from cases where case_id = $1',
      [caseId],
    );
    const tables = await client.query<{ table_name: string }>(
      `select table_name from information_schema.columns
         where column_name = 'person_id' and table_schema = 'public'`,
    );
    await client.query(`set session_replication_role = replica`);
    for (const { table_name: table } of tables.rows)
      await client.query(`delete from ${client.escapeIdentifier(table)} where person_id = $1`, [
        found.rows[0]?.person_id,
      ]);
    for (const table of ['sequences', 'incoming_sequences'])
      await client.query(`delete from ${table} where name like 'case:' || $1 || ':%'`, [caseId]);
  });
}
