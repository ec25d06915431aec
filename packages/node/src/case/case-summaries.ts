// SPDX-License-Identifier: EUPL-1.2
import { caseState, personName, stayInForce, stopItems } from '@samsyn/casework';
import { CaseSummary } from '@samsyn/contract';
import { CaseEventKind } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { Officer } from '../identity/officer.ts';
import { among } from './among.ts';
import { entriesOfCases } from './entries-of-cases.ts';

/** The items that a case in one line is made of. */
const summaryItems = ['identity', ...stopItems];

async function eventsByCase(
  db: Reader,
  caseIds: readonly string[],
): Promise<Map<string, CaseEventKind[]>> {
  const rows = await db
    .selectFrom('case_events')
    .select(['case_id', 'kind'])
    .where(among('case_id', caseIds))
    .orderBy('known_at')
    .orderBy('event_id')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map(
    [...grouped].map(([caseId, of]) => [caseId, of.map(({ kind }) => CaseEventKind.parse(kind))]),
  );
}

async function waitingByCase(db: Reader, caseIds: readonly string[]): Promise<Map<string, number>> {
  const disclosures = await db
    .selectFrom('disclosures')
    .select('case_id')
    .where(among('case_id', caseIds))
    .where('state', '=', 'open')
    .execute();
  const requests = await db
    .selectFrom('requests')
    .select('case_id')
    .where(among('case_id', caseIds))
    .where('direction', '=', 'out')
    .where('state', '=', 'prepared')
    .execute();
  const waiting = new Map<string, number>();
  for (const { case_id } of [...disclosures, ...requests])
    waiting.set(case_id, (waiting.get(case_id) ?? 0) + 1);
  return waiting;
}

async function rowsOf(db: Reader, officer: Officer, caseIds: readonly string[]) {
  return db
    .selectFrom('cases as c')
    .innerJoin('people as p', 'p.person_id', 'c.person_id')
    .leftJoin('case_bindings as b', (join) =>
      join
        .onRef('b.person_id', '=', 'c.person_id')
        .onRef('b.case_id', '=', 'c.case_id')
        .on('b.officer_id', '=', officer.officerId),
    )
    .select(['c.case_id', 'c.number', 'c.unit', 'c.changed_at', 'p.protection', 'b.cleared'])
    .where(among('c.case_id', caseIds))
    .execute();
}

/**
 * Cases in one line each, in the order asked for; the name of a protected person only to an officer
 * who is cleared and has opened the case. The caller has decided that the cases are the officer's. As many queries for a
 * hundred cases as for one.
 */
export async function caseSummaries(
  db: Reader,
  officer: Officer,
  caseIds: readonly string[],
): Promise<CaseSummary[]> {
  if (caseIds.length === 0) return [];
  const rows = new Map((await rowsOf(db, officer, caseIds)).map((row) => [row.case_id, row]));
  const entries = await entriesOfCases(db, caseIds, summaryItems);
  const events = await eventsByCase(db, caseIds);
  const waiting = await waitingByCase(db, caseIds);
  return caseIds.flatMap((caseId) => {
    const row = rows.get(caseId);
    if (!row) return [];
    const of = entries.get(caseId) ?? [];
    const named = row.protection === 'none' || (row.cleared === true && officer.opened.has(caseId));
    return CaseSummary.parse({
      caseId,
      number: row.number,
      personName: named ? (personName(of) ?? null) : null,
      protection: row.protection,
      unit: row.unit,
      state: caseState(events.get(caseId) ?? []),
      stayInForce: stayInForce(of) === 'in-force',
      waiting: waiting.get(caseId) ?? 0,
      changedAt: row.changed_at,
    });
  });
}
