// SPDX-License-Identifier: EUPL-1.2
import type { ActOf, StopKind } from '@samsyn/terms';
import type { ActSituation } from '../acts/act-situation.ts';
import type { Guard } from './guard.ts';

/** What takes the decision itself away, and what another answer ends, is not ended by an outcome. */
const withoutEnd: readonly StopKind[] = ['permit', 'repealed', 'lapsed', 'halted'];

function canBeNarrowed({ entries }: ActSituation, stopId: string): boolean {
  const item = entries.find(({ entryId }) => entryId === stopId)?.item;
  return item === 'stay-status' || item === 'pending-matter';
}

/** An end or a narrowing says which stop it means, and means one that stands. */
export const stopNotThere: Guard<ActOf<'end-stop' | 'narrow-stop'>> = {
  code: 'guard.stop-not-there',
  source: 'JO 3755-2006',
  provisions: [{ act: '2005:716', chapter: 12, section: '10' }],
  reason: 'the stop that is named does not stand, or has no such end',
  stops: (situation, act) => {
    const stop = situation.stops.standing.find(({ stopId }) => stopId === act.stop);
    if (!stop) return true;
    return act.act === 'narrow-stop'
      ? !canBeNarrowed(situation, act.stop)
      : withoutEnd.includes(stop.kind);
  },
};
