// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events';
import { limits } from '@samsyn/terms';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { findWritable } from '../store/find-writable.ts';
import type { Running } from './keep-running.ts';

/** Two numbers name the lock of a pool of workers, by which its jobs are taken. */
const lock = `select pg_advisory_lock(hashtext('samsyn-worker'), hashtext($1))`;

/**
 * Frees the jobs of pools whose lock nobody holds; what was taken this moment may not have its lock
 * yet. A job that took the place of one of them while it ran has been started too, as far as anyone
 * knows: what it is to send may have gone.
 */
const freeDead = `
  with dead as (
    select distinct locked_by from graphile_worker._private_jobs as j
    where locked_at < now() - interval '1 second' and not exists (
      select 1 from pg_locks as l
      where l.locktype = 'advisory' and l.objsubid = 2 and l.granted
        and l.database = (select oid from pg_database where datname = current_database())
        and l.classid::bigint = hashtext('samsyn-worker')::bigint & 4294967295
        and l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295)
  ), replaced as (
    select task_id, payload ->> 'messageId' as message_id
    from graphile_worker._private_jobs
    where locked_by in (select locked_by from dead) and key is null and attempts >= max_attempts
  ), started as (
    update graphile_worker._private_jobs as j set attempts = 1
    from replaced as r
    where j.task_id = r.task_id and j.key is not null and j.payload ->> 'messageId' = r.message_id
      and j.attempts = 0 and j.locked_by is null
  )
  select graphile_worker.force_unlock_workers(array(select locked_by from dead))`;

/** The queue waits longer each time that a job fails unforeseen, up to six hours: far too long here. */
const hasten = `select from graphile_worker.reschedule_jobs(
  array(
    select id from graphile_worker.jobs
    where last_error is not null and locked_at is null
      and task_identifier like '%-stop' = $2::boolean
      and run_at > now() + $1 * interval '1 millisecond'),
  now() + $1 * interval '1 millisecond')`;

/**
 * Jobs that another took the place of while they ran: the queue has taken their key and their tries
 * away, and when what ran them died, nothing ends them.
 */
const clearReplaced = `select from graphile_worker.complete_jobs(array(
  select id from graphile_worker.jobs
  where key is null and attempts >= max_attempts and locked_at is null))`;

export interface HeldWorkers extends Running {
  /** For the runner: by it a pool of workers is known when it is made. */
  readonly events: WorkerEvents;
}

/**
 * Holds a lock for each pool of workers of this process for as long as the process lives, and frees the jobs
 * of those whose lock is gone, of this node's other replicas too: without this the queue would keep
 * them for four hours. A job may then be done twice, which each job allows. A job that failed
 * unforeseen waits no longer than `limits` say, however often it failed while the machine was not
 * well. Ends when its connection does, since its workers then pass for dead.
 * @param workerUrl connection of the role that owns the queue
 */
export async function holdWorkers(workerUrl: string): Promise<HeldWorkers> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const client = new pg.Client({
    connectionString: await findWritable(workerUrl),
    keepAlive: true,
    keepAliveInitialDelayMillis: limits.databaseSilentMs,
  });
  // The query reports; the event alone would end the node.
  client.on('error', () => end());
  client.on('end', () => end());
  await client.connect();
  const events: WorkerEvents = new EventEmitter();
  // One query at a time on the one connection.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (query: string, values: readonly (string | number | boolean)[] = []): void => {
    last = last.then(() => client.query(query, [...values])).catch(() => end());
  };
  events.on('pool:create', ({ workerPool }) => ask(lock, [workerPool.id]));
  const look = setInterval(() => {
    ask(freeDead);
    ask(clearReplaced);
    ask(hasten, [limits.failedJobWaitMaxMs, false]);
    ask(hasten, [limits.failedStopWaitMaxMs, true]);
  }, limits.deadWorkersLookMs);
  const stop = async (): Promise<void> => {
    clearInterval(look);
    await last;
    await client.end();
  };
  try {
    await client.query(freeDead);
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { events, ended, stop };
}
