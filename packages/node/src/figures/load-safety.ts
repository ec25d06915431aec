// SPDX-License-Identifier: EUPL-1.2
import type { GateFact, StopFact } from '@samsyn/report';
import { StopParty } from '@samsyn/terms';
import type { CountedPeriod } from './counted-period.ts';

async function watches({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('stop_watches as w')
    .select(['w.stop_id', 'w.since'])
    .select((eb) =>
      eb
        .selectFrom('stop_escalations as e')
        .select((of) => of.fn.countAll<number>().as('times'))
        .whereRef('e.person_id', '=', 'w.person_id')
        .whereRef('e.stop_id', '=', 'w.stop_id')
        .where('e.at', '<', end)
        .as('times'),
    )
    .where('w.since', '>=', begin)
    .where('w.since', '<', end)
    .execute();
}

async function words({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('stop_acknowledgements as a')
    .innerJoin('stop_watches as w', (join) =>
      join.onRef('w.person_id', '=', 'a.person_id').onRef('w.stop_id', '=', 'a.stop_id'),
    )
    .select(['a.stop_id', 'a.party', 'a.at'])
    .where('w.since', '>=', begin)
    .where('w.since', '<', end)
    .where('a.at', '<', end)
    .execute();
}

/**
 * Each signal that the authority was to take note of, by the parties that did and the authority
 * itself when it did not. Who registers a stop notes it in the same moment, and is not counted.
 */
export async function loadStops(period: CountedPeriod): Promise<StopFact[]> {
  const noted = Map.groupBy(await words(period), (row) => row.stop_id);
  return (await watches(period)).flatMap(({ stop_id: stopId, since, times }) => {
    const timesRaised = times ?? 0;
    const of = noted.get(stopId) ?? [];
    const facts = of
      .filter(({ at }) => at > since)
      .map(({ party, at }) => ({
        party: StopParty.parse(party),
        knownAt: since,
        acknowledgedAt: at,
        timesRaised,
      }));
    if (of.some(({ party }) => party === 'authority')) return facts;
    return [...facts, { party: 'authority', knownAt: since, acknowledgedAt: null, timesRaised }];
  });
}

/** The checks before departure that were made in the period. */
export async function loadGates({ db, begin, end }: CountedPeriod): Promise<GateFact[]> {
  const rows = await db
    .selectFrom('gate_results')
    .select('result')
    .where('checked_at', '>=', begin)
    .where('checked_at', '<', end)
    .execute();
  return rows.map(({ result }) => ({
    result: result.result,
    reasons: result.result === 'go' ? [] : result.obstacles.map(({ reason }) => reason),
  }));
}
