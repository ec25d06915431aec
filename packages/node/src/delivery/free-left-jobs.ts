// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';

/**
 * Frees the jobs that an earlier process of this node held when it was killed; without this the
 * queue would keep them for four hours. A job may then be done twice, which each job allows.
 * @param workerUrl connection of the role that owns the queue
 */
export async function freeLeftJobs(workerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: workerUrl });
  // The query reports; the event alone would end the node.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(
      `select graphile_worker.force_unlock_workers(array(
         select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
    );
  } finally {
    await client.end();
  }
}
