// SPDX-License-Identifier: EUPL-1.2
import type { PeriodFacts } from '@samsyn/report';
import { compareClasses } from '@samsyn/casework';
import {
  AuthorityId,
  ClassificationScheme,
  DifferenceCause,
  EntryId,
  ItemId,
  PlainDate,
} from '@samsyn/terms';
import { itemsOf } from '../classification/view-classifications.ts';
import type { CountedPeriod } from './counted-period.ts';

/** What the last comparison of the period that was carried through has found. */
export async function loadDifferences({
  db,
  begin,
  end,
}: CountedPeriod): Promise<Pick<PeriodFacts, 'differences' | 'casesCompared'>> {
  const run = await db
    .selectFrom('reconcile_runs')
    .select(['run_id', 'cases_here'])
    .where('finished_at', '>=', begin)
    .where('finished_at', '<', end)
    .where('code', 'is', null)
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!run) return { differences: [], casesCompared: 0 };
  const rows = await db
    .selectFrom('reconcile_differences')
    .select('cause')
    .where('run_id', '=', run.run_id)
    .execute();
  return {
    differences: rows.map(({ cause }) => ({ cause: DifferenceCause.parse(cause) })),
    casesCompared: run.cases_here,
  };
}

/** Where both authorities have classed a case, how the classes stood when the period ended. */
export async function loadClasses(period: CountedPeriod): Promise<PeriodFacts['classes']> {
  const sides = ClassificationScheme.options.map((scheme) => ({
    scheme,
    items: itemsOf(period.context, scheme),
  }));
  const rows = await period.db
    .selectFrom('entries')
    .select(['case_id', 'entry_id', 'item', 'value', 'source', 'as_of', 'held_by'])
    .where(
      'item',
      'in',
      sides.flatMap(({ items }) => [items.own, items.others]),
    )
    .where('known_at', '<', period.end)
    .orderBy('known_at')
    .orderBy('entry_id')
    .execute();
  const entries = rows.map((row) => ({
    caseId: row.case_id,
    entryId: EntryId.parse(row.entry_id),
    item: ItemId.parse(row.item),
    value: row.value,
    source: row.source,
    asOf: PlainDate.parse(row.as_of),
    heldBy: AuthorityId.parse(row.held_by),
  }));
  return [...Map.groupBy(entries, ({ caseId }) => caseId).values()].flatMap((of) =>
    sides.flatMap(({ scheme, items }) => {
      const { own, others, standing } = compareClasses(of, items);
      return own && others ? [{ scheme, standing }] : [];
    }),
  );
}
