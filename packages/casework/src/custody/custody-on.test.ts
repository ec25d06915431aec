// SPDX-License-Identifier: EUPL-1.2
import { Instant, parsePlainDate } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { samplePeriods } from '../standing/sample-periods.ts';
import { decision, tell } from '../standing/sample-standing.ts';
import { custodyOn } from './custody-on.ts';

const expelled = decision('2026-02-01');
const history = (value: ItemValue, asOf = '2026-10-01') =>
  tell('detention-history', { measure: 'detention', decidedOn: '2026-10-01', ...value }, asOf);
const measure = (value: ItemValue, asOf = '2026-11-20') =>
  tell(
    'detention-measure',
    { measure: 'detention', ground: 'enforcement', decidedAt: '2026-11-20 09:30', ...value },
    asOf,
  );
const on = (entries: readonly ItemEntry[], day = '2026-11-23') =>
  custodyOn({ entries, on: parsePlainDate(day), periods: samplePeriods });
const ended = (item: string, value: ItemValue) =>
  tell(item, { measure: 'detention', endReason: 'decided', ...value }, '2026-11-22');

test.each([
  ['nothing is told', [], 'unknown'],
  ['a register knows of none', [tell('detention-history', { measure: 'none' })], 'free'],
  ['detained', [expelled, history({})], 'detained'],
  ['supervised', [expelled, history({ measure: 'supervision' })], 'supervised'],
  ['held', [expelled, measure({ measure: 'held' })], 'held'],
  ['remanded', [tell('remand-notice', { remandedOn: '2026-11-01', court: 'Prov' })], 'remanded'],
  ['serving', [tell('release-date', { releaseOn: '2027-01-01' })], 'in-prison'],
])('%s: %s', (_what, entries, state) => {
  expect(on(entries).state).toBe(state);
});

describe('the custody of a person', () => {
  it('is in conflict when each authority has a measure that stands (JO 1370-2020)', () => {
    const both = [expelled, history({}), measure({})];
    expect(on(both)).toMatchObject({ conflict: true });
    const one = on([
      ...both,
      ended('custody-ended', { decidedOn: '2026-10-01', endedOn: '2026-11-22' }),
    ]);
    expect(one.conflict).toBe(false);
    expect(one.open.map((open) => open.measure.decidedBy)).toEqual(['police']);
  });

  it('says the same whatever the order in which the words came', () => {
    const words = [
      expelled,
      history({}),
      history({ reviewedOn: '2026-11-10' }, '2026-11-10'),
      ended('custody-ended', { decidedOn: '2026-10-01', endedOn: '2026-11-22' }),
    ];
    expect(on(words.toReversed()).ended[0]?.ended).toEqual(on(words).ended[0]?.ended);
    expect(on(words.toReversed()).state).toBe(on(words).state);
  });

  it('keeps a review by the authority that took the measure over with that measure', () => {
    const taken = measure(
      { decidedBy: 'migration', decidedAt: '2026-10-01', reviewedOn: '2026-11-20' },
      '2026-11-20',
    );
    const found = on([expelled, history({}), taken]);
    expect(found.conflict).toBe(false);
    expect(found.open[0]?.due?.on).toBe('2027-01-20');
  });

  it('lets a later measure of another kind take the place of the same authority’s own', () => {
    const held = measure({ measure: 'held', decidedAt: '2026-11-19 10:00' }, '2026-11-19');
    const found = on([expelled, held, measure({})]);
    expect(found.open.map((open) => open.measure.kind)).toEqual(['detention']);
    expect(found.ended[0]?.ended?.reason).toBe('replaced');
  });

  it('is not ended by a register that knows of none, but by a decision that says so', () => {
    const none = (kind: 'register' | 'decision') =>
      tell('detention-history', { measure: 'none' }, '2026-11-20', kind);
    expect(on([expelled, history({}), none('register')]).state).toBe('detained');
    expect(on([expelled, history({}), none('decision')]).state).toBe('free');
  });

  it.each([
    ['lapsed', [expelled, history({})], '2026-12-02'],
    [
      'release-ordered',
      [
        expelled,
        history({}),
        tell('release-notice', { decidedOn: '2026-11-20', courtCase: 'M 1' }),
      ],
      '2026-11-23',
    ],
    [
      'decision-gone',
      [
        expelled,
        history({ ground: 'enforcement' }),
        tell('decision-ended', { kind: 'repealed', endedOn: '2026-11-20' }),
      ],
      '2026-11-23',
    ],
  ])('outlives no basis: %s', (gone, entries, day) => {
    expect(on([expelled, history({ ground: 'enforcement' })]).open[0]?.basisGone).toBeUndefined();
    expect(on(entries, day).open[0]?.basisGone).toBe(gone);
  });
});

test('somebody held is held for hours, to the minute, and as long again for special reasons', () => {
  const held = (value: ItemValue) =>
    measure({ measure: 'held', decidedAt: '2026-11-22 14:00', ...value }, '2026-11-22');
  const at = (entries: readonly ItemEntry[], now: string) =>
    custodyOn({
      entries,
      on: parsePlainDate(now.slice(0, 10)),
      now: Instant.parse(now),
      periods: samplePeriods,
    }).open[0];
  const longer = [held({}), held({ longer: true })];
  expect(at([held({})], '2026-11-23T12:59:59.999Z')?.basisGone).toBeUndefined();
  expect(at([held({})], '2026-11-23T13:00:00.000Z')?.basisGone).toBe('lapsed');
  expect(at(longer, '2026-11-24T12:59:59.999Z')?.basisGone).toBeUndefined();
  expect(at(longer, '2026-11-24T13:00:00.000Z')?.basisGone).toBe('lapsed');
});
