// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { run, runMigrations } from 'graphile-worker';
import { isSamsynError, limits } from '@samsyn/terms';
import type { Runner, RunnerOptions, Task, TaskList } from 'graphile-worker';
import { Logger } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import type { Maintenance } from '../audit/maintenance.ts';
import { findWritable } from '../store/find-writable.ts';
import type { StoreContext } from '../store/store-context.ts';
import type { Traces } from '../telemetry/traces.ts';
import type { Jobs } from './enqueue.ts';
import { holdWorkers } from './hold-workers.ts';
import { keepRunning } from './keep-running.ts';
import type { Running } from './keep-running.ts';
import { queuePool } from './queue-pool.ts';

const JobPayload = {
  deliver: z.object({ personId: z.string(), messageId: z.string() }),
  'deliver-stop': z.object({ personId: z.string(), messageId: z.string() }),
  'post-again': z.object({ personId: z.string(), messageId: z.string() }),
  reconcile: z.object({}),
  resync: z.object({ runId: z.string() }),
  agree: z.object({}),
  keys: z.object({}),
  answer: z.object({ personId: z.string(), requestId: z.string() }),
  'escalate-stop': z.object({ personId: z.string(), caseId: z.string(), stopId: z.string() }),
  'run-clocks': z.object({ personId: z.string(), caseId: z.string() }),
  'sweep-clocks': z.object({}),
  'propose-separations': z.object({}),
} satisfies Record<keyof Jobs, z.ZodType>;

/** What does each job. */
export interface JobWork {
  /** `starts`: how often the job has been started, this time included. */
  readonly deliver: (payload: Jobs['deliver'], starts: number) => Promise<void>;
  /** Does the same for stops; run beside all else. */
  readonly deliverStop: JobWork['deliver'];
  readonly postAgain: (payload: Jobs['post-again']) => Promise<void>;
  readonly reconcile: () => Promise<void>;
  readonly resync: (payload: Jobs['resync']) => Promise<void>;
  readonly agree: () => Promise<void>;
  readonly keys: () => Promise<void>;
  readonly answer: (payload: Jobs['answer']) => Promise<void>;
  readonly escalateStop: (payload: Jobs['escalate-stop']) => Promise<void>;
  readonly runClocks: (payload: Jobs['run-clocks']) => Promise<void>;
  readonly sweepClocks: () => Promise<void>;
  readonly proposeSeparations: () => Promise<void>;
}

/** Soon after midnight, and after any that was missed; the queue counts in UTC. */
const everyNight = [
  '10 23 * * * sweep-clocks ?fill=1d',
  '50 22 * * * propose-separations ?fill=1d',
  '40 23 * * * reconcile ?fill=1d&max=3',
].join('\n');

/** The queue gives no job up (the largest smallint): the node itself says when a message has failed. */
const jobAttemptsMax = 32_767;

/**
 * Brings the queue's schema to its newest version and lets the application role add jobs.
 * @param workerUrl connection of the role that owns the queue
 */
export async function prepareQueue(workerUrl: string, appRole: string): Promise<void> {
  const connectionString = await findWritable(workerUrl);
  await runMigrations({ connectionString });
  const sql = readFileSync(new URL('./queue-schema.sql', import.meta.url), 'utf8')
    .replaceAll('{{app}}', pg.escapeIdentifier(appRole))
    .replaceAll('{{attempts}}', String(jobAttemptsMax));
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regnamespace('delivery') is not null as there`,
    );
    if (rows[0]?.there !== true) await client.query('create schema delivery');
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The jobs of each runner: stops have one of their own, which is the first. */
function runnersOf(
  work: JobWork,
): readonly (Pick<RunnerOptions, 'concurrency' | 'crontab'> & { readonly taskList: TaskList })[] {
  return [
    {
      concurrency: 2,
      taskList: {
        'deliver-stop': async (payload, { job }) =>
          work.deliverStop(JobPayload['deliver-stop'].parse(payload), job.attempts),
        'escalate-stop': async (payload) =>
          work.escalateStop(JobPayload['escalate-stop'].parse(payload)),
      },
    },
    {
      concurrency: 4,
      crontab: everyNight,
      taskList: {
        deliver: async (payload, { job }) =>
          work.deliver(JobPayload.deliver.parse(payload), job.attempts),
        'post-again': async (payload) => work.postAgain(JobPayload['post-again'].parse(payload)),
        reconcile: async () => work.reconcile(),
        resync: async (payload) => work.resync(JobPayload.resync.parse(payload)),
        agree: async () => work.agree(),
        keys: async () => work.keys(),
        answer: async (payload) => work.answer(JobPayload.answer.parse(payload)),
        'run-clocks': async (payload) => work.runClocks(JobPayload['run-clocks'].parse(payload)),
        'sweep-clocks': async () => work.sweepClocks(),
        'propose-separations': async () => work.proposeSeparations(),
      },
    },
  ];
}

interface WorkerContext extends StoreContext {
  readonly maintenance: Maintenance;
}

/** Each attempt of a job in a span of its own: which task it is of, and the how manieth attempt. */
function traced(traces: Traces, taskList: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(taskList).map(([task, doTask]): [string, Task] => [
      task,
      (payload, helpers) => {
        const words = { 'samsyn.task': task, 'samsyn.attempt': helpers.job.attempts };
        return traces.within({ name: `job ${task}`, kind: 'work', words }, async () =>
          doTask?.(payload, helpers),
        );
      },
    ]),
  );
}

/** Settles when maintenance is another than it was. */
function untilTurned({ maintenance }: WorkerContext, was: boolean): Running {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const look = setInterval(() => {
    maintenance().then(
      (is) => is !== was && resolve(),
      () => undefined,
    );
  }, limits.maintenanceKnownMs);
  return {
    ended,
    stop: async () => {
      clearInterval(look);
    },
  };
}

async function runJobs(context: WorkerContext, workerUrl: string, work: JobWork): Promise<Running> {
  const logger = new Logger(() => (level, _words, meta) => {
    const error: unknown = meta?.['error'];
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    if (level === 'error')
      context.log.warn({ code }, 'a queued job failed and will be tried again');
  });
  const inMaintenance = await context.maintenance();
  const held = await holdWorkers(workerUrl);
  const pool = queuePool(workerUrl);
  const parts: Running[] = [held, untilTurned(context, inMaintenance)];
  const stop = async (): Promise<void> => {
    // The locks of the workers last: until then their jobs are theirs.
    for (const part of parts.toReversed()) await part.stop().catch(() => undefined);
    await pool.end().catch(() => undefined);
  };
  const common = {
    pgPool: pool,
    noHandleSignals: true,
    pollInterval: 500,
    logger,
    events: held.events,
    // Only so does the runner hear it when the end of a job cannot be written.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
  const runners: Runner[] = [];
  try {
    for (const own of runnersOf(work).slice(0, inMaintenance ? 1 : undefined)) {
      const taskList = traced(context.traces, own.taskList);
      const runner = await run({ ...common, ...own, taskList });
      runners.push(runner);
      parts.push({ ended: runner.promise, stop: () => runner.stop() });
    }
    await runners.at(-1)?.addJob('sweep-clocks', {}, { jobKey: 'sweep-clocks' });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended: Promise.race(parts.map(({ ended }) => ended)), stop };
}

/** How long the queue rests when the database has gone away under it. */
const restMs = 500;

/**
 * Runs queued jobs until stopped; a job that throws is tried again, later each time. Several
 * replicas of a node share them, and what one that was killed left half done another takes up. Stops
 * have a runner of their own, which nothing else can keep busy, and which alone goes on in
 * maintenance. Both end when the database goes away, and are begun again until it is back.
 */
export async function startWorker(
  context: WorkerContext,
  workerUrl: string,
  work: JobWork,
): Promise<Pick<Running, 'stop'>> {
  return keepRunning(
    () => runJobs(context, workerUrl, work),
    restMs,
    () => context.log.warn('the queue has ended and is begun again'),
  );
}
