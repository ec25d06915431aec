// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import { loadCases } from '../case/load-case.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { loadSignals } from './load-signals.ts';
import { awaitsOfficer } from './stop-views.ts';
import type { WatchedSignal } from './watched-signals.ts';

export interface WaitingSignal extends WatchedSignal {
  /** When it was last raised to more officers; null when it has not been. */
  readonly raisedAt: string | null;
}

async function watched(context: CaseContext, officer: Officer) {
  return context.db
    .selectFrom('stop_watches as w')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'w.person_id').onRef('cases.case_id', '=', 'w.case_id'),
    )
    .select(['w.case_id', 'w.stop_id', 'w.since'])
    .select((eb) =>
      eb
        .selectFrom('stop_escalations as e')
        .select(({ fn }) => fn.max('e.at').as('at'))
        .whereRef('e.person_id', '=', 'w.person_id')
        .whereRef('e.stop_id', '=', 'w.stop_id')
        .as('raised_at'),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('stop_acknowledgements as a')
            .select('a.stop_id')
            .whereRef('a.person_id', '=', 'w.person_id')
            .whereRef('a.stop_id', '=', 'w.stop_id')
            .where('a.party', '=', 'authority'),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        visibleTo(officer)(eb),
        eb.exists(
          eb
            .selectFrom('stop_escalations as e')
            .select('e.stop_id')
            .whereRef('e.person_id', '=', 'w.person_id')
            .whereRef('e.stop_id', '=', 'w.stop_id'),
        ),
      ]),
    )
    .orderBy('w.since')
    .execute();
}

/**
 * Every stop that no officer of this authority has acknowledged, in this officer's cases and, once
 * raised, in everyone's; longest waiting first. No limit: a stop that is left out stops nothing.
 */
export async function waitingSignals(
  context: CaseContext,
  officer: Officer,
): Promise<readonly WaitingSignal[]> {
  const waiting: WaitingSignal[] = [];
  const rows = await watched(context, officer);
  const byCase = Map.groupBy(rows, (row) => row.case_id);
  for (const found of await loadCases(context.db, [...byCase.keys()])) {
    const ofCase = byCase.get(found.key.caseId) ?? [];
    for (const signal of await loadSignals(context, context.db, found)) {
      const row = ofCase.find((one) => one.stop_id === String(signal.signalId));
      if (row && awaitsOfficer(context, officer, signal))
        waiting.push({ found, signal, since: row.since, raisedAt: row.raised_at });
    }
  }
  return waiting.toSorted((a, b) => a.since.localeCompare(b.since));
}
