// SPDX-License-Identifier: EUPL-1.2
import { CourtDecisionView } from '@samsyn/contract';
import { stopNotAcknowledged } from '@samsyn/casework';
import type { NotedSignal } from '@samsyn/casework';
import { EntryId, SamsynError, limits } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { assertCourtDesk } from './assert-court-desk.ts';

function registered(db: Reader) {
  return db
    .selectFrom('court_decisions as d')
    .leftJoin('court_closings as c', (join) =>
      join.onRef('c.person_id', '=', 'd.person_id').onRef('c.entry_id', '=', 'd.entry_id'),
    )
    .selectAll('d')
    .select('c.closed_at');
}

/** Whom a decision has not reached; one that no longer asks for anything has reached everyone. */
async function missingOf(
  context: CaseContext,
  db: Reader,
  caseId: string,
  entryId: string,
): Promise<NotedSignal['missing']> {
  const signals = await loadSignals(context, db, await loadCase(db, caseId));
  return signals.find(({ signalId }) => String(signalId) === entryId)?.missing ?? [];
}

/** The newest decisions that the desk has registered, with whom each has not reached. Recorded. */
export async function courtDecisions(
  context: CaseContext,
  officer: Officer,
): Promise<CourtDecisionView[]> {
  assertCourtDesk(officer);
  const rows = await registered(context.db)
    .orderBy('d.registered_at', 'desc')
    .limit(limits.listPageMax)
    .execute();
  const views: CourtDecisionView[] = [];
  for (const row of rows) {
    const found = await loadCase(context.db, row.case_id);
    const entry = found.entries.find(({ entryId }) => String(entryId) === row.entry_id);
    views.push(
      CourtDecisionView.parse({
        decisionId: row.entry_id,
        number: found.number,
        court: row.court,
        courtCase: entry?.value['reference'] ?? entry?.value['courtCase'] ?? '',
        receivedAt: row.received_at,
        registeredAt: row.registered_at,
        missing: await missingOf(context, context.db, row.case_id, row.entry_id),
        closedAt: row.closed_at,
      }),
    );
  }
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown: [...new Set(rows.map((row) => row.case_id))] },
  });
  return views;
}

/**
 * The desk ends its watch of a decision.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `guard.stop-not-acknowledged`
 */
export async function closeCourtDecision(
  context: CaseContext,
  officer: Officer,
  decisionId: EntryId,
): Promise<void> {
  assertCourtDesk(officer);
  await record(context, async (tx, ledger) => {
    const row = await registered(tx).where('d.entry_id', '=', decisionId).executeTakeFirst();
    if (!row || row.closed_at !== null)
      throw new SamsynError('input.not-found', 'no such decision is watched', 'decisionId');
    await lockCase(tx, row.case_id);
    const { code, reason, stops } = stopNotAcknowledged;
    const missing = await missingOf(context, tx, row.case_id, decisionId);
    if (!context.guardsLeftOut.has(code) && stops({ missing }))
      throw new SamsynError(code, reason, 'decisionId');
    await tx
      .insertInto('court_closings')
      .values({
        person_id: row.person_id,
        entry_id: decisionId,
        officer_id: officer.officerId,
        officer_name: officer.name,
        closed_at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: 'court.closed',
      actor: actorOf(officer),
      caseId: row.case_id,
      content: { entryId: decisionId },
    });
    return { line, result: undefined };
  });
}
