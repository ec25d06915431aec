// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import type { KeptTable } from './kept-table.ts';

/** The columns of a row as PostgreSQL prints them; null where it has none. */
export type KeptRow = readonly (string | null)[];

/** How many rows of a table are in hand at a time: few where they carry bytes. */
export function batchOf({ columns }: KeptTable): number {
  return columns.some(({ type }) => type === 'bytea')
    ? limits.backupRowsOfBytesBatch
    : limits.backupRowsBatch;
}

/** The rows that a query gives, in the transaction that the client is in. */
export async function* readRows(
  client: Client,
  query: string,
  batch: number,
): AsyncGenerator<KeptRow> {
  await client.query(`declare kept no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${batch} from kept`,
      rowMode: 'array',
    });
    yield* rows;
    if (rows.length < batch) break;
  }
  await client.query('close kept');
}

/** Every row of a table. */
export function rowsOf(client: Client, table: KeptTable): AsyncGenerator<KeptRow> {
  const columns = table.columns.map(({ name }) => `${escapeIdentifier(name)}::text`);
  const from = `public.${escapeIdentifier(table.name)}`;
  return readRows(client, `select ${columns.join(', ')} from ${from}`, batchOf(table));
}
