// SPDX-License-Identifier: EUPL-1.2
import type { Act } from '@samsyn/terms';
import { stopsOn } from '../stops/standing-stops.ts';
import type { ActSituation } from '../acts/act-situation.ts';
import type { Guard } from './guard.ts';

/** The reference of the decision that an act is to enforce: the one it names, else the only one. */
function decisionEnforced({ entries }: ActSituation, act: Act): string | undefined {
  const decisions = entries.filter(({ item }) => String(item) === 'removal-decision');
  if ('removalDecision' in act)
    return decisions.find(({ document }) => document?.digest === act.removalDecision)?.source
      .reference;
  const [only, other] = new Set(decisions.map(({ source }) => source.reference));
  return other === undefined ? only : undefined;
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
