// SPDX-License-Identifier: EUPL-1.2
import type { Client } from 'pg';

/** What of a case is named by an id of its own, the same nowhere else in the database. */
const ownIds = new Set([
  'person_id',
  'case_id',
  'disclosure_id',
  'judgment_id',
  'request_id',
  'message_id',
  'document_id',
  'sent_with',
  'received_with',
]);
const ownTexts = new Set(['dossier', 'number', 'sequence_name']);
/** An officer is named for some hundred cases; the rest lie at the unit. */
const namedCopies = 20;
/** The bytes of documents, which no list and no case page reads. */
const leftOut = new Set(['document_chunks']);

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

const columnsOfPeople = `
  select c.table_name as "table", c.column_name as "column", c.udt_name as type
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_identity = 'NO' and c.is_generated = 'NEVER'
    and exists (select from information_schema.columns p where p.table_schema = 'public'
      and p.table_name = c.table_name and p.column_name = 'person_id')
  order by c.table_name, c.ordinal_position`;

/** What stands in a column of the nth copy. Entries keep their ids, to which encrypted values are bound. */
function copied(client: Client, { column, type }: Column): string {
  const name = client.escapeIdentifier(column);
  if (type === 'uuid' && ownIds.has(column)) return `md5(${name}::text || ':' || n)::uuid`;
  if (type === 'text' && ownTexts.has(column)) return `${name} || '-' || n`;
  if (column === 'changed_at') return `${name} - n * interval '7 minutes'`;
  return name;
}

/**
 * Every case stands `copies` times more in the database when this resolves, as if it were of other
 * people, and the database knows how much it holds. Their lines in the ledger are not written: no
 * list and no case page reads them. Asks for an administrator's connection.
 */
export async function multiplyCases(client: Client, copies: number): Promise<void> {
  const { rows } = await client.query<Column>(columnsOfPeople);
  await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
  for (const [table, columns] of Map.groupBy(rows, (row) => row.table)) {
    if (leftOut.has(table)) continue;
    const into = columns.map(({ column }) => client.escapeIdentifier(column)).join(', ');
    const from = columns.map((column) => copied(client, column)).join(', ');
    const name = client.escapeIdentifier(table);
    await client.query(
      `insert into ${name} (${into}) select ${from} from ${name}, generate_series(1, $1::int) n`,
      [table === 'case_bindings' ? Math.min(copies, namedCopies) : copies],
    );
  }
  await client.query('vacuum analyze');
}
