// SPDX-License-Identifier: EUPL-1.2
import type { Act } from '@samsyn/terms';
import { stopsOn } from '../stops/standing-stops.ts';
import type { ActSituation } from '../acts/act-situation.ts';
import type { Guard } from './guard.ts';

/** The reference of the decision that an act is to enforce, when it names one. */
function decisionEnforced({ entries }: ActSituation, act: Act): string | undefined {
  if (!('removalDecision' in act)) return undefined;
  return entries.find(
    ({ item, document }) =>
      String(item) === 'removal-decision' && document?.digest === act.removalDecision,
  )?.source.reference;
}

/** A stop binds every decision on the person until a decision narrows it to one. */
export const stopStands: Guard = {
  code: 'guard.stop-stands',
  source: 'JO 3755-2006',
  provisions: [{ act: '2005:716', chapter: 12, section: '10' }],
  reason: 'a stop stands',
  stops: (situation, act) => {
    const { standing } = situation.stops;
    const reference = decisionEnforced(situation, act);
    return (reference === undefined ? standing : stopsOn(standing, reference)).length > 0;
  },
};
