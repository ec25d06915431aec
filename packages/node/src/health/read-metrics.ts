// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { deliveryCounts } from '../desk/delivery-counts.ts';
import { poolCounts } from '../store/pool-counts.ts';
import { reportCounts } from '../store/report-counts.ts';
import type { HealthContext } from './health-context.ts';
import { metricsOfHealth } from './metrics-of-health.ts';
import type { Sample } from './metrics.ts';
import { readOwnHealth } from './read-health.ts';
import { ageMs } from './standing-of.ts';

const open = ['queued', 'retrying', 'failed', 'refused'] as const;

async function messages({ db, clock }: HealthContext): Promise<Sample[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['kind', 'state'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('at').as('oldest')])
    .where('state', 'in', open)
    .groupBy(['kind', 'state'])
    .execute();
  return rows.flatMap(({ kind, state, count, oldest }): Sample[] => {
    const labels = { kind, state };
    const age = oldest === null ? 0 : ageMs(oldest, clock()) / 1000;
    return [
      { name: 'samsyn_messages_open', labels, value: count },
      { name: 'samsyn_messages_open_oldest_seconds', labels, value: age },
    ];
  });
}

async function waitingMessages({ db }: HealthContext): Promise<Sample[]> {
  const counts = (await deliveryCounts(db)).filter(({ direction }) => direction === 'in');
  return counts.map(({ trouble, count }) => ({
    name: 'samsyn_messages_waiting',
    labels: { state: trouble },
    value: count,
  }));
}

async function stops({ db, clock }: HealthContext): Promise<Sample[]> {
  const row = await db
    .selectFrom('stop_watches as w')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('w.since').as('oldest')])
    .where((watch) =>
      watch.not(
        watch.exists(
          watch
            .selectFrom('stop_acknowledgements as a')
            .select('a.stop_id')
            .whereRef('a.person_id', '=', 'w.person_id')
            .whereRef('a.stop_id', '=', 'w.stop_id')
            .where('a.party', '=', 'authority'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  const age = row.oldest === null ? 0 : ageMs(row.oldest, clock()) / 1000;
  return [
    { name: 'samsyn_stops_waiting', value: row.count },
    { name: 'samsyn_stops_waiting_oldest_seconds', value: age },
  ];
}

/** The lanes of messages are told of when nothing is in them, too. */
const lanes = ['deliver', 'deliver-stop'] as const;

async function queue({ db }: HealthContext): Promise<Sample[]> {
  const { rows } = await sql<{
    task: string;
    jobs: number;
    due_seconds: number | null;
  }>`select * from delivery.depth()`.execute(db);
  const empty = lanes
    .filter((lane) => rows.every(({ task }) => task !== lane))
    .map((task) => ({ task, jobs: 0, due_seconds: 0 }));
  return [...rows, ...empty].flatMap(({ task, jobs, due_seconds: due }): Sample[] => [
    { name: 'samsyn_queue_jobs', labels: { task }, value: jobs },
    { name: 'samsyn_queue_due_oldest_seconds', labels: { task }, value: due ?? 0 },
  ]);
}

async function gate({ db }: HealthContext): Promise<Sample[]> {
  const { rows } = await sql<{ outcome: string; checks: number }>`
    select result ->> 'result' as outcome, count(*) as checks from gate_results group by 1`.execute(
    db,
  );
  return rows.map(({ outcome, checks }) => ({
    name: 'samsyn_gate_checks',
    labels: { outcome },
    value: checks,
  }));
}

/** Memory and connections of this process, and reports that it read where there are standbys. */
function ofProcess({ db }: HealthContext): Sample[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const memory = Object.entries({ rss, heap: heapUsed, external });
  const connections = Object.entries({ ...poolCounts(db) });
  const reports = Object.entries({ ...reportCounts(db) });
  return [
    ...memory.map(([kind, value]): Sample => ({
      name: 'samsyn_memory_bytes',
      labels: { kind },
      value,
    })),
    ...connections.map(([state, value]): Sample => ({
      name: 'samsyn_pool_connections',
      labels: { state },
      value,
    })),
    ...reports.map(([from, value]): Sample => ({
      name: 'samsyn_reports_total',
      labels: { from },
      value,
    })),
  ];
}

/**
 * What the database and the machine say of the node in numbers, asked for now. Of several replicas
 * each says the same but for memory and connections, which are its own.
 */
export async function readMetrics(context: HealthContext): Promise<Sample[]> {
  return [
    ...metricsOfHealth(await readOwnHealth(context), context.clock()),
    ...(await messages(context)),
    ...(await waitingMessages(context)),
    ...(await stops(context)),
    ...(await queue(context)),
    ...(await gate(context)),
    ...ofProcess(context),
  ];
}
