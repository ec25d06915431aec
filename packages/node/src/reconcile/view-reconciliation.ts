// SPDX-License-Identifier: EUPL-1.2
import type { DifferenceView, ReconciliationReport, ReconciliationView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import {
  AuthorityId,
  CaseId,
  DifferenceCause,
  DifferenceHealing,
  ErrorCode,
  Instant,
  ItemId,
  SamsynError,
  limits,
} from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

async function newestRun({ db }: CaseContext) {
  return db
    .selectFrom('reconcile_runs')
    .selectAll()
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

type RunRow = NonNullable<Awaited<ReturnType<typeof newestRun>>>;

async function reportOf(context: CaseContext, run: RunRow): Promise<ReconciliationReport> {
  const counts = await context.db
    .selectFrom('reconcile_differences')
    .select('cause')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('run_id', '=', run.run_id)
    .groupBy('cause')
    .orderBy('cause')
    .execute();
  const age = Date.parse(context.clock()) - Date.parse(run.finished_at);
  return {
    finishedAt: Instant.parse(run.finished_at),
    late: age > limits.reconcileLateMs,
    code: run.code === null ? null : ErrorCode.parse(run.code),
    casesHere: run.cases_here,
    casesThere: run.cases_there,
    casesUnknownHere: run.cases_unknown_here,
    more: run.more,
    counts: counts.map(({ cause, count }) => ({ cause: DifferenceCause.parse(cause), count })),
  };
}

async function ownDifferences(
  { db }: CaseContext,
  officer: Officer,
  runId: string,
): Promise<DifferenceView[]> {
  const rows = await db
    .selectFrom('reconcile_differences as d')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'd.person_id').onRef('cases.case_id', '=', 'd.case_id'),
    )
    .select(['d.case_id', 'cases.number as case_number', 'd.cause', 'd.healing', 'd.sender'])
    .select(['d.number', 'd.item'])
    .where('d.run_id', '=', runId)
    .where(visibleTo(officer))
    .orderBy('cases.number')
    .orderBy('d.number')
    .orderBy('d.item')
    .limit(limits.differencesListedMax)
    .execute();
  return rows.map((row) => ({
    caseId: CaseId.parse(row.case_id),
    number: row.case_number,
    cause: DifferenceCause.parse(row.cause),
    healing: DifferenceHealing.parse(row.healing),
    sender: AuthorityId.parse(row.sender),
    messageNumber: row.number,
    item: row.item === null ? null : ItemId.parse(row.item),
  }));
}

/**
 * The last comparison with the other authority: its numbers, and what differs in the officer's own
 * cases. Recorded as a reading.
 * @throws SamsynError `access.forbidden`
 */
export async function viewReconciliation(
  context: CaseContext,
  officer: Officer,
): Promise<ReconciliationView> {
  const readsCases = hasRight(officer.roles, 'read-cases');
  if (!readsCases && !hasRight(officer.roles, 'read-delivery'))
    throw new SamsynError('access.forbidden', 'your role does not read comparisons');
  const run = await newestRun(context);
  const differences = run && readsCases ? await ownDifferences(context, officer, run.run_id) : [];
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { list: 'reconciliation', cases: differences.map(({ caseId }) => caseId) },
  });
  return { report: run ? await reportOf(context, run) : null, differences };
}
