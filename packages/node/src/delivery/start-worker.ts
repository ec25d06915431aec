// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { run, runMigrations } from 'graphile-worker';
import type { Runner, RunnerOptions } from 'graphile-worker';
import { Logger } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import type { StoreContext } from '../store/store-context.ts';
import type { Jobs } from './enqueue.ts';
import { freeLeftJobs } from './free-left-jobs.ts';
import { keepRunning } from './keep-running.ts';
import type { Running } from './keep-running.ts';

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
  await runMigrations({ connectionString: workerUrl });
  const sql = readFileSync(new URL('./queue-schema.sql', import.meta.url), 'utf8')
    .replaceAll('{{app}}', pg.escapeIdentifier(appRole))
    .replaceAll('{{attempts}}', String(jobAttemptsMax));
  const client = new pg.Client({ connectionString: workerUrl });
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

/** The jobs of each runner: stops have one of their own. */
function runnersOf(
  work: JobWork,
): readonly Pick<RunnerOptions, 'concurrency' | 'crontab' | 'taskList'>[] {
  return [
    {
      concurrency: 2,
      taskList: {
        'deliver-stop': async (payload, { job }) =>
          work.deliverStop(JobPayload['deliver-stop'].parse(payload), job.attempts),
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
        'escalate-stop': async (payload) =>
          work.escalateStop(JobPayload['escalate-stop'].parse(payload)),
      },
    },
  ];
}

async function runJobs(context: StoreContext, workerUrl: string, work: JobWork): Promise<Running> {
  const logger = new Logger(() => (level) => {
    if (level === 'error') context.log.warn('a queued job failed and will be tried again');
  });
  await freeLeftJobs(workerUrl);
  const runners: Runner[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(runners.map((runner) => runner.stop()));
  };
  const common = {
    connectionString: workerUrl,
    noHandleSignals: true,
    pollInterval: 500,
    logger,
    // Only so does the runner hear it when the end of a job cannot be written.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
  try {
    for (const own of runnersOf(work)) runners.push(await run({ ...common, ...own }));
    await runners.at(-1)?.addJob('sweep-clocks', {}, { jobKey: 'sweep-clocks' });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended: Promise.race(runners.map(({ promise }) => promise)), stop };
}

/** How long the queue rests when the database has gone away under it. */
const restMs = 500;

/**
 * Runs queued jobs until stopped; a job that throws is tried again, later each time. One process at
 * a time does this for a node: jobs that an earlier one left half done are taken up at once. Stops
 * have a runner of their own, which nothing else can keep busy. Both end when the database goes
 * away, and are begun again until it is back.
 */
export async function startWorker(
  context: StoreContext,
  workerUrl: string,
  work: JobWork,
): Promise<Pick<Running, 'stop'>> {
  return keepRunning(
    () => runJobs(context, workerUrl, work),
    restMs,
    () => context.log.warn('the queue has ended and is begun again'),
  );
}
