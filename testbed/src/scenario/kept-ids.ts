// SPDX-License-Identifier: EUPL-1.2
import type { RunningNode } from '../start/start-testbed.ts';
import { queryAs } from './query-as.ts';

const columns = `
  select quote_ident(c.table_name) as table_name, quote_ident(c.column_name) as column_name
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.column_name like '%\\_id' and t.table_type = 'BASE TABLE'`;

/** Everything that a node's database knows a case, a person, a message, a session or an officer by. */
export async function keptIds(node: RunningNode): Promise<readonly string[]> {
  const found = await queryAs<Record<'table_name' | 'column_name', string>>(node, 'owner', columns);
  const each = found.map(
    ({ table_name: table, column_name: column }) => `select ${column}::text as id from ${table}`,
  );
  const rows = await queryAs<{ id: string | null }>(
    node,
    'owner',
    `select distinct id from (${each.join(' union all ')}) as every where length(id) > 5`,
  );
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}
