// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { NotedSignal } from '@samsyn/casework';
import { StopView } from '@samsyn/contract';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from './load-signals.ts';

async function raisedByStop(db: Reader, key: CaseKey): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('stop_escalations')
    .select(['stop_id', ({ fn }) => fn.max('level').as('level')])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .groupBy('stop_id')
    .execute();
  return new Map(rows.map(({ stop_id: stopId, level }) => [stopId, level]));
}

async function courtByEntry(db: Reader, key: CaseKey) {
  const rows = await db
    .selectFrom('court_decisions')
    .select(['entry_id', 'court', 'received_at', 'registered_at'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row]));
}

/** Whether this officer's word for the authority is missing. */
export function awaitsOfficer(
  { own }: CaseContext,
  officer: Officer,
  { missing }: NotedSignal,
): boolean {
  return (
    hasRight(officer.roles, 'acknowledge-stops') &&
    missing.some(
      ({ authority, party }) => authority === own.authority.role && party === 'authority',
    )
  );
}

/** What must be taken note of in a case, as its officers see it. */
export async function stopViews(
  context: CaseContext,
  db: Reader,
  officer: Officer,
  found: LoadedCase,
): Promise<StopView[]> {
  const raised = await raisedByStop(db, found.key);
  const courts = await courtByEntry(db, found.key);
  const signals = await loadSignals(context, db, found);
  return signals.flatMap((signal) => {
    const entry = found.entries.find(({ entryId }) => entryId === signal.signalId);
    if (!entry) return [];
    const court = courts.get(signal.signalId);
    return [
      StopView.parse({
        ...signal,
        acknowledged: signal.acknowledged.map(({ stopId: _of, ...rest }) => rest),
        heldBy: entry.heldBy,
        sourceReference: entry.source.reference,
        knownAt: entry.knownAt,
        court: court
          ? { name: court.court, receivedAt: court.received_at, registeredAt: court.registered_at }
          : null,
        mayAcknowledge: awaitsOfficer(context, officer, signal),
        timesRaised: raised.get(signal.signalId) ?? 0,
      }),
    ];
  });
}
