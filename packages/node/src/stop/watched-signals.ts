// SPDX-License-Identifier: EUPL-1.2
import type { NotedSignal } from '@samsyn/casework';
import { limits } from '@samsyn/terms';
import type { StopParty } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { loadSignals } from './load-signals.ts';

export interface WatchedSignal {
  readonly found: LoadedCase;
  readonly signal: NotedSignal;
  /** When it was known here. */
  readonly since: string;
}

async function readWatches({ db }: CaseContext, party: StopParty, noted: boolean) {
  const watches = db
    .selectFrom('stop_watches as w')
    .select(['w.case_id', 'w.stop_id', 'w.since'])
    .where((eb) => {
      const word = eb.exists(
        eb
          .selectFrom('stop_acknowledgements as a')
          .select('a.stop_id')
          .whereRef('a.person_id', '=', 'w.person_id')
          .whereRef('a.stop_id', '=', 'w.stop_id')
          .where('a.party', '=', party),
      );
      return noted ? word : eb.not(word);
    })
    .orderBy('w.since', 'desc');
  return (noted ? watches.limit(limits.listPageMax) : watches).execute();
}

/**
 * The watched signals that a party here is a holder of: every one that it has not noted, however
 * many, and the newest of those that it has.
 */
export async function watchedSignals(
  context: CaseContext,
  party: StopParty,
): Promise<readonly WatchedSignal[]> {
  const rows = [
    ...(await readWatches(context, party, false)),
    ...(await readWatches(context, party, true)),
  ];
  const watched: WatchedSignal[] = [];
  for (const [caseId, ofCase] of Map.groupBy(rows, (row) => row.case_id)) {
    const found = await loadCase(context.db, caseId);
    const since = new Map(ofCase.map((row) => [row.stop_id, row.since]));
    for (const signal of await loadSignals(context, context.db, found)) {
      const known = since.get(signal.signalId);
      const holds = [...signal.missing, ...signal.acknowledged].some(
        (one) => one.authority === context.own.authority.role && one.party === party,
      );
      if (known !== undefined && holds) watched.push({ found, signal, since: known });
    }
  }
  return watched;
}
