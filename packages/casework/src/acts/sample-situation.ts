// SPDX-License-Identifier: EUPL-1.2
import { Instant, legalDay } from '@samsyn/terms';
import { custodyOn } from '../custody/custody-on.ts';
import { samplePeriods } from '../standing/sample-periods.ts';
import { standingFrom } from '../standing/sample-standing.ts';
import { standingStops } from '../stops/standing-stops.ts';
import type { ActSituation } from './act-situation.ts';

const now = Instant.parse('2026-11-23T09:00:00Z');

/** A situation for tests: what follows from the entries is computed from them, unless it is given. */
export function sampleSituation(given: Partial<ActSituation> = {}): ActSituation {
  const entries = given.entries ?? [];
  const at = given.now ?? now;
  return {
    role: 'police',
    now: at,
    today: legalDay(at),
    entries,
    standing: standingFrom(entries, legalDay(at)),
    stops: standingStops(entries),
    competence: 'holds',
    custody: custodyOn({ entries, on: legalDay(at), periods: samplePeriods }),
    gate: undefined,
    lastKnownAt: at,
    opened: new Set(),
    told: new Set(),
    ...given,
  };
}
