// SPDX-License-Identifier: EUPL-1.2
import { addLength, legalDay } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { sql } from 'kysely';
import { record } from '../audit/record.ts';
import { loadCase } from '../case/load-case.ts';
import type { ArchiveContext } from './archive-context.ts';
import { endedOn } from './ended-on.ts';

/** Cases of which nothing is proposed or set apart, or was decided within this many months. */
async function unproposed(
  { db }: ArchiveContext,
  now: Instant,
  months: number,
): Promise<readonly string[]> {
  const since = sql<string>`${now}::timestamptz - make_interval(months => ${months}::int)`;
  const rows = await db
    .selectFrom('cases as c')
    .select('c.case_id')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('case_separations as s')
            .select('s.case_id')
            .whereRef('s.person_id', '=', 'c.person_id')
            .whereRef('s.case_id', '=', 'c.case_id')
            .where((of) =>
              of.or([
                of('s.decision', 'is', null),
                of.and([of('s.decision', '=', 'separated'), of('s.returned_at', 'is', null)]),
                of(of.fn.coalesce('s.returned_at', 's.decided_at'), '>', since),
              ]),
            ),
        ),
      ),
    )
    .execute();
  return rows.map((row) => row.case_id);
}

/**
 * Proposes to set apart each case that ended as long ago as the configuration says (22 § UDL). It
 * proposes and does nothing else: an officer decides. What was kept or brought back is proposed again
 * after as long. Without a period nothing is proposed.
 */
export async function proposeSeparations(context: ArchiveContext): Promise<void> {
  const { separateAfterMonths } = context.archive;
  if (separateAfterMonths === undefined) return;
  const now = context.clock();
  const today = legalDay(now);
  for (const caseId of await unproposed(context, now, separateAfterMonths)) {
    const found = await loadCase(context.db, caseId);
    const ended = endedOn(found, context.own.authority.role, today);
    if (
      !ended ||
      addLength(ended.on, { n: separateAfterMonths, unit: 'months' }, 'last-of-month') > today
    )
      continue;
    await record(context, async (tx, ledger) => {
      await tx
        .insertInto('case_separations')
        .values({
          person_id: found.key.personId,
          separation_id: context.newId(),
          case_id: caseId,
          ended_as: ended.as,
          ended_on: ended.on,
          proposed_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const content = { endedAs: ended.as, endedOn: ended.on };
      const line = await ledger.add({ event: 'archive.proposed', actor: 'node', caseId, content });
      return { line, result: undefined };
    });
  }
}
