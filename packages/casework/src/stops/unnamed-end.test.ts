// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { tell } from '../standing/sample-standing.ts';
import { standingStops } from './standing-stops.ts';

const day = '2026-10-05';
const stop = tell('stay-status', { inForce: true, kind: 'inhibition', since: day }, day);
const filed = tell(
  'pending-matter',
  { kind: 'asylum-application', raisedOn: day, enforcementBarred: true },
  day,
);
const none = (asOf: string) => tell('stay-status', { inForce: false, kind: 'none' }, asOf);
const standing = (...entries: Parameters<typeof standingStops>[0]) =>
  standingStops(entries).standing.map(({ stopId }) => stopId);

describe('a word that no stay is in force, which names none', () => {
  it('takes nothing away that began the same day, whichever was said first', () => {
    expect(standing(none(day), stop)).toEqual([stop.entryId]);
    expect(standing(stop, none(day))).toEqual([stop.entryId]);
    expect(standingStops([stop, none(day)]).unclear).toHaveLength(1);
  });

  it('takes away the one stay that began before', () => {
    expect(standing(stop, none('2026-10-06'))).toEqual([]);
  });

  it('is unclear no longer when the stop has ended by an end of its own', () => {
    const end = tell(
      'matter-ended',
      { kind: 'stay-lifted', endedOn: '2026-10-09', ends: stop.entryId },
      '2026-10-09',
    );
    expect(standingStops([stop, none(day), end])).toMatchObject({ standing: [], unclear: [] });
  });
});

it('an end of another reference takes no unnamed stop of its own day away', () => {
  const other = (endedOn: string) =>
    tell('matter-ended', { kind: 'refused', endedOn, reference: 'UM 1' }, endedOn);
  expect(standing(filed, other(day))).toEqual([filed.entryId]);
  expect(standing(filed, other('2026-10-06'))).toEqual([]);
});
