// SPDX-License-Identifier: EUPL-1.2
import { compareClasses, hasRight } from '@samsyn/casework';
import { ClassificationScheme, limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { entriesOfCases } from '../case/entries-of-cases.ts';
import type { ListedEntry } from '../case/entries-of-cases.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { itemsOf } from './view-classifications.ts';

/** A case that the authorities class differently, since when both classes are known here. */
export interface DifferingCase {
  readonly caseId: string;
  readonly since: string;
}

type Sides = ReturnType<typeof itemsOf>;

/** Cases of the officer's own in which both authorities have classed by some scheme. */
async function classedByBoth(
  context: CaseContext,
  officer: Officer,
  sides: readonly Sides[],
): Promise<readonly string[]> {
  const rows = await context.db
    .selectFrom('cases')
    .select('cases.case_id')
    .where(visibleTo(officer))
    .where((eb) =>
      eb.or(
        sides.map(({ own, others }) =>
          eb.exists(
            eb
              .selectFrom('entries as mine')
              .innerJoin('entries as theirs', (join) =>
                join
                  .onRef('theirs.case_id', '=', 'mine.case_id')
                  .on('theirs.item', '=', others)
                  .on('mine.item', '=', own),
              )
              .select('mine.entry_id')
              .whereRef('mine.case_id', '=', 'cases.case_id'),
          ),
        ),
      ),
    )
    .orderBy('cases.changed_at', 'desc')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => row.case_id);
}

function differsSince(entries: readonly ListedEntry[], sides: readonly Sides[]): string[] {
  return sides.flatMap((items) => {
    const { own, others, standing } = compareClasses(entries, items);
    if (standing !== 'differs' || !own || !others) return [];
    return [own.knownAt > others.knownAt ? own.knownAt : others.knownAt];
  });
}

/** The officer's own cases with a difference that nobody has resolved, for those who classify. */
export async function differingCases(
  context: CaseContext,
  officer: Officer,
): Promise<readonly DifferingCase[]> {
  if (!hasRight(officer.roles, 'record-entries')) return [];
  const sides = ClassificationScheme.options.map((scheme) => itemsOf(context, scheme));
  const caseIds = await classedByBoth(context, officer, sides);
  const items = sides.flatMap(({ own, others }) => [own, others]);
  const entries = await entriesOfCases(context.db, caseIds, items);
  return caseIds.flatMap((caseId) => {
    const [since] = differsSince(entries.get(caseId) ?? [], sides).toSorted();
    return since === undefined ? [] : [{ caseId, since }];
  });
}
