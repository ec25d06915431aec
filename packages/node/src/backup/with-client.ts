// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import type { Client } from 'pg';
import { findWritable } from '../store/find-writable.ts';

/** Does something on a connection of its own; what is open in it when this ends is undone. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connectionString = await findWritable(url);
  const client = new pg.Client({ connectionString, application_name: 'samsyn backup' });
  // The query reports; the event alone would end the program.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
