// SPDX-License-Identifier: EUPL-1.2
import { escapeLiteral } from 'pg';
import type { Client } from 'pg';
import type { ReadConfig } from '../config/read-config.ts';
import { withClient } from './with-client.ts';

/**
 * Reads the database as it is at one moment, as the role that owns the tables and as the one that owns
 * the queue. Nobody is kept from writing meanwhile; what is written is not seen.
 */
export async function withSnapshot<T>(
  { ownerUrl, workerUrl }: Pick<ReadConfig['database'], 'ownerUrl' | 'workerUrl'>,
  work: (owner: Client, worker: Client) => Promise<T>,
): Promise<T> {
  const begin = 'begin isolation level repeatable read read only';
  return withClient(ownerUrl, async (owner) => {
    await owner.query(begin);
    const { rows } = await owner.query<{ id: string }>('select pg_export_snapshot() as id');
    return withClient(workerUrl, async (worker) => {
      await worker.query(begin);
      await worker.query(`set transaction snapshot ${escapeLiteral(rows[0]?.id ?? '')}`);
      return work(owner, worker);
    });
  });
}
