// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Client } from 'pg';
import type { KeptTable } from './kept-table.ts';

/** Nobody stays signed in over a restore; the schema's own list stands in the manifest. */
const leftOut: ReadonlySet<string> = new Set(['migrations', 'sessions']);

const columnsOf = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  order by c.relname, a.attnum`;

const referencesOf = `
  select distinct f.conrelid::regclass::text as table, f.confrelid::regclass::text as to
  from pg_constraint f
  where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conrelid <> f.confrelid`;

/** The tables of the node's schema, each behind those that it refers to. */
export async function tablesInOrder(client: Client): Promise<readonly KeptTable[]> {
  const { rows: columns } = await client.query<{ table: string; name: string; type: string }>(
    columnsOf,
  );
  const { rows: references } = await client.query<{ table: string; to: string }>(referencesOf);
  const waiting = new Map(
    [...Map.groupBy(columns, ({ table }) => table)].filter(([name]) => !leftOut.has(name)),
  );
  const ordered: KeptTable[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(
      ([name]) => !references.some(({ table, to }) => table === name && waiting.has(to)),
    );
    if (ready.length === 0)
      throw new SamsynError('backup.malformed', 'tables that refer to each other in a ring');
    for (const [name, of] of ready) {
      ordered.push({ name, columns: of.map((one) => ({ name: one.name, type: one.type })) });
      waiting.delete(name);
    }
  }
  return ordered;
}
