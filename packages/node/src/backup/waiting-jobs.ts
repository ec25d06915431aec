// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { Client } from 'pg';
import { readRows } from './read-rows.ts';
import type { KeptRow } from './read-rows.ts';

/**
 * The jobs that wait, in the transaction that the client is in: what is asked, in which queue, under
 * which key and when. The payloads are ids. Nightly ones come by themselves.
 */
export function waitingJobs(client: Client): AsyncGenerator<KeptRow> {
  return readRows(
    client,
    `select task.identifier, job.payload::text, queue.queue_name, job.key, job.run_at::text
     from graphile_worker._private_jobs job
     join graphile_worker._private_tasks task on task.id = job.task_id
     left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id
     where job.key is not null
     order by job.id`,
    limits.backupRowsBatch,
  );
}

/** Puts a job back in the queue, as the role that owns it. A job of the past is run at once. */
export async function enqueueAgain(client: Client, row: KeptRow): Promise<void> {
  await client.query('select delivery.enqueue($1, $2::json, $3, $4, $5::timestamptz)', [...row]);
}
