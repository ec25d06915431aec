// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCases } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { readAlarmsOf } from '../custody/keep-alarms.ts';
import { clocksNow } from '../custody/watch-clocks.ts';
import { haveNews, runClocks } from './run-clocks.ts';

/** By what periods of law the next moment of a clock was reckoned. */
function reckoning({ lawbook }: CaseContext): string {
  return createHash('sha256').update(JSON.stringify(lawbook.periods)).digest('hex');
}

/** The next cases by id whose clocks may say something else than when they were last looked at. */
async function notLookedAt(
  { db, clock }: CaseContext,
  by: string,
  after: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cases as c')
    .leftJoin('clock_looks as l', (join) =>
      join.onRef('l.person_id', '=', 'c.person_id').onRef('l.case_id', '=', 'c.case_id'),
    )
    .select('c.case_id')
    .where('c.case_id', '>', after)
    .where((eb) =>
      eb.or([
        eb('l.case_id', 'is', null),
        eb('l.changed_at', '<>', eb.ref('c.changed_at')),
        eb('l.next_at', '<=', clock()),
        eb('l.reckoned_by', '<>', by),
      ]),
    )
    .orderBy('c.case_id')
    .limit(limits.clocksToLookAtMax)
    .execute();
  return rows.map((row) => row.case_id);
}

/** Keeps until when nothing is heard of clocks that have been looked at. */
async function keepLooks(
  context: CaseContext,
  by: string,
  looked: readonly LoadedCase[],
): Promise<void> {
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('clock_looks')
      .values(
        looked.map((found) => ({
          person_id: found.key.personId,
          case_id: found.caseId,
          changed_at: found.changedAt,
          next_at: clocksNow(context, found).wakeAt ?? null,
          reckoned_by: by,
        })),
      )
      .onConflict((kept) =>
        kept.columns(['person_id', 'case_id']).doUpdateSet({
          changed_at: sql`excluded.changed_at`,
          next_at: sql`excluded.next_at`,
          reckoned_by: sql`excluded.reckoned_by`,
        }),
      )
      .execute();
    const line = await ledger.add({
      event: 'custody.alarms-kept',
      actor: 'node',
      content: { raised: [], settled: [], looked: looked.length },
    });
    return { line, result: undefined };
  });
}

/** Looks at some cases; those that have news change by it and are looked at again another time. */
async function lookAt(context: CaseContext, caseIds: readonly string[]): Promise<LoadedCase[]> {
  const cases = await loadCases(context.db, caseIds);
  const kept = await readAlarmsOf(
    context.db,
    cases.map(({ key }) => key),
  );
  const news = Map.groupBy(cases, (found) =>
    haveNews(context, found, kept.get(found.caseId) ?? []),
  );
  for (const { caseId } of news.get(true) ?? []) await runClocks(context, caseId);
  return news.get(false) ?? [];
}

/**
 * Looks at the clocks of every case that has changed since they were looked at, or whose next moment
 * has come, and at all when the law's periods are others: a few at a time, with a pause after each
 * few, so that officers are answered meanwhile.
 */
export async function sweepClocks(context: CaseContext): Promise<void> {
  const by = reckoning(context);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const caseIds = await notLookedAt(context, by, after);
    const last = caseIds.at(-1);
    if (last === undefined) return;
    after = last;
    const looked: LoadedCase[] = [];
    for (let first = 0; first < caseIds.length; first += limits.clocksAtATime) {
      looked.push(...(await lookAt(context, caseIds.slice(first, first + limits.clocksAtATime))));
      await wait(limits.clocksPauseMs);
    }
    if (looked.length > 0) await keepLooks(context, by, looked);
  }
}
