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

interface ClassedCase {
  readonly caseId: string;
  readonly changedAt: string;
}

/**
 * Cases of the officer's own that both authorities have classed by a scheme, last changed first.
 * Begins with the classes that are here: they are few beside the cases.
 */
async function classedByBoth(
  context: CaseContext,
  officer: Officer,
  { own, others }: Sides,
): Promise<readonly ClassedCase[]> {
  const rows = await context.db
    .selectFrom('entries as theirs')
    .innerJoin('entries as mine', 'mine.case_id', 'theirs.case_id')
    .innerJoin('cases', 'cases.case_id', 'theirs.case_id')
    .select(['cases.case_id', 'cases.changed_at'])
    .distinct()
    .where('theirs.item', '=', others)
    .where('mine.item', '=', own)
    .where(visibleTo(officer))
    .orderBy('cases.changed_at', 'desc')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({ caseId: row.case_id, changedAt: row.changed_at }));
}

async function classedBySome(
  context: CaseContext,
  officer: Officer,
  sides: readonly Sides[],
): Promise<readonly string[]> {
  const found: ClassedCase[] = [];
  for (const items of sides) found.push(...(await classedByBoth(context, officer, items)));
  const latest = found.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  return [...new Set(latest.map(({ caseId }) => caseId))].slice(0, limits.listPageMax);
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
  const caseIds = await classedBySome(context, officer, sides);
  const items = sides.flatMap(({ own, others }) => [own, others]);
  const entries = await entriesOfCases(context.db, caseIds, items);
  return caseIds.flatMap((caseId) => {
    const [since] = differsSince(entries.get(caseId) ?? [], sides).toSorted();
    return since === undefined ? [] : [{ caseId, since }];
  });
}
