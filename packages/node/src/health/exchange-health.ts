// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { Instant, limits } from '@samsyn/terms';
import { deliveryCounts } from '../desk/delivery-counts.ts';
import type { HealthContext } from './health-context.ts';
import { ageMs, seeToIf } from './standing-of.ts';

async function onTheirWay({ db, clock }: HealthContext): Promise<HealthLine> {
  const row = await db
    .selectFrom('messages')
    .select(({ fn }) => [fn.countAll<number>().as('messages'), fn.min('at').as('oldest')])
    .where('direction', '=', 'out')
    .where('state', 'in', ['queued', 'retrying'])
    .executeTakeFirstOrThrow();
  const { messages, oldest } = row;
  const at = oldest === null ? clock() : Instant.parse(oldest);
  return { of: 'on-their-way', standing: 'in-order', at, messages };
}

/** What somebody must look at; what is late is tried by itself and stands with what is on its way. */
async function stuck({ db, clock }: HealthContext): Promise<HealthLine> {
  const counts = (await deliveryCounts(db)).filter(({ trouble }) => trouble !== 'late');
  const messages = counts.reduce((sum, { count }) => sum + count, 0);
  const oldest = counts
    .map((one) => one.oldest)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(0);
  return { of: 'stuck', standing: seeToIf(messages > 0), at: oldest ?? clock(), messages };
}

async function reconciliation({ db, clock }: HealthContext): Promise<HealthLine> {
  const run = await db
    .selectFrom('reconcile_runs')
    .select(['run_id', 'finished_at', 'code'])
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!run) return { of: 'reconciliation', standing: 'unknown', at: null, differences: 0 };
  const { differences } = await db
    .selectFrom('reconcile_differences')
    .select(({ fn }) => fn.countAll<number>().as('differences'))
    .where('run_id', '=', run.run_id)
    .executeTakeFirstOrThrow();
  const isLate = ageMs(run.finished_at, clock()) > limits.reconcileLateMs;
  return {
    of: 'reconciliation',
    standing: seeToIf(isLate || run.code !== null || differences > 0),
    at: Instant.parse(run.finished_at),
    differences,
  };
}

/** What is on its way to the other node, what does not get through, and the last comparison. */
export async function exchangeHealth(context: HealthContext): Promise<HealthLine[]> {
  return [await onTheirWay(context), await stuck(context), await reconciliation(context)];
}
