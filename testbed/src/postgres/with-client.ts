// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { SamsynError } from '@samsyn/terms';

/**
 * Does `work` on one connection of its own, closed afterwards.
 * @throws SamsynError `runtime.database-unreachable` when nothing answers at `url`
 */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A query on a connection that dies reports it; the event alone would end the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new SamsynError('runtime.database-unreachable', 'No database answers.', undefined, {
      cause,
    });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
