// SPDX-License-Identifier: EUPL-1.2
import type { FigureCases, FigureCasesRequest } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { casesBehind } from '@samsyn/report';
import { CaseId, SamsynError, limits, startOfDay } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { readReport } from '../store/read-report.ts';
import { assertPeriod } from './assert-period.ts';
import { isGuarded } from './is-guarded.ts';
import { loadDisclosed } from './load-disclosed.ts';

async function ownCases({ db }: CaseContext, officer: Officer, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return db
    .selectFrom('cases')
    .select(['cases.case_id', 'cases.number'])
    .where('cases.case_id', 'in', [...caseIds])
    .where(visibleTo(officer))
    .orderBy('cases.number')
    .limit(limits.figureCasesListedMax)
    .execute();
}

/**
 * The officer's own cases behind a figure of the gap analysis; never of an item by which no search
 * may select. Recorded as a list that was read, with what it was for.
 * @throws SamsynError `access.forbidden`, `figures.period`, `figures.cases-not-shown`,
 * `input.unknown-item`
 */
export async function listFigureCases(
  context: CaseContext,
  officer: Officer,
  { from, until, figure, item, purpose }: FigureCasesRequest,
): Promise<FigureCases> {
  if (!hasRight(officer.roles, 'read-figures') || !hasRight(officer.roles, 'read-cases'))
    throw new SamsynError('access.forbidden', 'your role does not read the cases of figures');
  assertPeriod({ from, until });
  const catalogued = context.lawbook.catalogue.items.get(item);
  if (!catalogued)
    throw new SamsynError('input.unknown-item', 'the catalogue has no such item', 'item');
  if (isGuarded(catalogued))
    throw new SamsynError('figures.cases-not-shown', 'no search may select by this item', 'item');
  const disclosed = await readReport(context, async (db) =>
    loadDisclosed({ context, db, begin: startOfDay(from), end: startOfDay(until) }),
  );
  const rows = await ownCases(context, officer, casesBehind(disclosed, figure, item));
  const cases = rows.map((row) => ({ caseId: CaseId.parse(row.case_id), number: row.number }));
  await recordOnly(context, {
    event: 'figures.cases-listed',
    actor: actorOf(officer),
    found: cases.map(({ caseId }) => caseId),
    content: { from, until, figure, item, purpose },
  });
  return { cases };
}
