// SPDX-License-Identifier: EUPL-1.2
import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import type { KeptTable } from './kept-table.ts';
import { batchOf } from './read-rows.ts';
import type { KeptRow } from './read-rows.ts';

function insertInto({ name, columns }: KeptTable): string {
  const names = columns.map((column) => escapeIdentifier(column.name));
  const values = columns.map(({ type }, index) => `given.c${index}::${type}`);
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`);
  const cells = columns.map((_, index) => `c${index}`);
  return `insert into public.${escapeIdentifier(name)} (${names.join(', ')})
    overriding system value
    select ${values.join(', ')} from unnest(${arrays.join(', ')}) as given (${cells.join(', ')})`;
}

/** Identities go on after the highest that was loaded. */
async function raiseIdentities(client: Client, { name }: KeptTable): Promise<void> {
  const { rows } = await client.query<{ attname: string }>(
    `select attname from pg_attribute
     where attrelid = $1::regclass and attidentity <> '' and not attisdropped`,
    [`public.${escapeIdentifier(name)}`],
  );
  for (const { attname } of rows) {
    const [table, column] = [escapeIdentifier(name), escapeIdentifier(attname)];
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest(coalesce(max(${column}), 0), 1),
         max(${column}) is not null) from public.${table}`,
      [`public.${table}`, attname],
    );
  }
}

/** Writes the rows of a table, in the transaction that the client is in. */
export async function loadRows(
  client: Client,
  table: KeptTable,
  rows: AsyncIterable<KeptRow>,
): Promise<void> {
  const insert = insertInto(table);
  const write = async (batch: readonly KeptRow[]): Promise<void> => {
    const columns = table.columns.map((_, index) => batch.map((row) => row[index] ?? null));
    await client.query(insert, columns);
  };
  let batch: KeptRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchOf(table)) continue;
    await write(batch);
    batch = [];
  }
  if (batch.length > 0) await write(batch);
  await raiseIdentities(client, table);
}
