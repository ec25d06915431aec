// SPDX-License-Identifier: EUPL-1.2
import { Instant, parsePlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decisionAlive } from '../decision-alive.ts';
import { samplePeriods } from './sample-periods.ts';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const lapseOf = (entries: readonly ItemEntry[], on?: string) => standingFrom(entries, on).lapse;
const aliveOf = (entries: readonly ItemEntry[], on?: string) => decisionAlive(lapseOf(entries, on));
const ban = (value: object, kind: 'decision' | 'register' = 'decision') =>
  tell('entry-ban', { imposed: true, ...value }, '2026-01-01', kind);
const noBan = tell('entry-ban', { imposed: false });
const left = (enforcedOn: string) => tell('enforcement-result', { enforcedOn }, enforcedOn);

describe('a decision of the authority, while the time ran from legal force', () => {
  test.each([
    ['2021-02-15', '2025-03-08', 'unknown', 'stands by a day that is only proposed'],
    ['2021-02-15', '2025-03-09', 'no', 'lapses four years from 2021-03-09'],
    ['2021-03-09', '2025-03-31', 'no', 'on the last day of the older wording, from 2021-03-31'],
    ['2021-03-09', '2026-11-23', 'no', 'and stays lapsed under the newer'],
    ['2021-03-10', '2026-11-23', 'unknown', 'not when the newer came first, from 2021-04-01'],
  ])('served on %s is on %s alive: %s (%s)', (servedOn, on, alive) => {
    expect(aliveOf([decision('2021-02-10'), service({ servedOn }, on)], on)).toBe(alive);
  });

  it('stands, whatever the day of legal force, when it was made too late to have lapsed', () => {
    expect(aliveOf([decision('2021-04-01')])).toBe('yes');
    expect(aliveOf([decision('2026-02-02'), service({ legalForceOn: '2026-03-02' })])).toBe('yes');
    expect(aliveOf([decision('2021-03-31')])).toBe('unknown');
  });

  it('stands once an officer has confirmed the day of legal force', () => {
    const entries = [decision('2021-03-01'), service({ servedOn: '2021-03-10' }, '2026-01-01')];
    expect(aliveOf(entries)).toBe('unknown');
    const { basisText } = standingFrom(entries)['legal-force'];
    const confirmedOn = (_fact: string, basis: string) => (basis === basisText ? word : undefined);
    expect(decisionAlive(standingFrom(entries, '2026-11-23', { confirmedOn }).lapse)).toBe('yes');
  });

  it('is unknown while days are stated that lead to different answers, whichever came last', () => {
    const shown = service(
      { servedOn: '2021-02-15', legalForceOn: '2021-03-09' },
      '2021-03-09',
      'document',
    );
    const register = service({ servedOn: '2021-02-15', legalForceOn: '2021-05-09' }, '2021-05-12');
    for (const entries of [
      [shown, register],
      [register, shown],
    ]) {
      expect(lapseOf([decision('2021-02-10'), ...entries]).standing).toBe('disputed');
      expect(aliveOf([decision('2021-02-10'), ...entries])).toBe('unknown');
    }
  });

  it('is not taken to have lapsed, nor to stand, by what a register says of it', () => {
    const says = tell(
      'decision-ended',
      { kind: 'lapsed', endedOn: '2026-01-01' },
      '2026-01-01',
      'register',
    );
    expect(lapseOf([decision('2026-02-02'), says]).standing).toBe('disputed');
    expect(aliveOf([service({ legalForceOn: '2019-03-02' })])).toBe('unknown');
  });
});

const word = {
  officer: 'Prov',
  at: Instant.parse('2026-11-20T10:00:00Z'),
  reasons: 'Kvittot visar det.',
};

describe('a decision of the authority, since the time runs from departure', () => {
  const made = decision('2023-05-02');
  test.each([
    [[left('2025-06-02'), noBan], '2030-06-01', 'yes'],
    [[left('2025-06-02'), noBan], '2030-06-02', 'no'],
    [[left('2024-02-29'), noBan], '2029-02-28', 'no'],
    [[tell('migration-enforced', { enforcedOn: '2025-06-02' }), noBan], '2030-06-02', 'no'],
    [
      [tell('own-departure', { leftOn: '2025-06-02', evidence: 'border-stamp' }), noBan],
      '2030-06-02',
      'no',
    ],
    [[left('2025-06-02'), ban({ lengthMonths: 84 })], '2030-06-02', 'unknown'],
    [[left('2025-06-02'), ban({ lengthMonths: 84 })], '2032-06-02', 'no'],
    [[left('2025-06-02')], '2026-01-01', 'unknown'],
    [
      [left('2025-06-02'), tell('migration-enforced', { enforcedOn: '2025-06-09' }), noBan],
      '2026-01-01',
      'unknown',
    ],
  ])('case %#: on %s alive: %s', (entries, on, alive) => {
    expect(aliveOf([made, ...entries], on)).toBe(alive);
  });

  it('has a departure that is disputed once the person is back from the border', () => {
    const back = tell('refused-on-arrival', {
      kind: 'refused',
      on: '2025-06-03',
      backInSweden: true,
    });
    expect(standingFrom([left('2025-06-02'), back]).departure.standing).toBe('disputed');
  });

  it("has a departure that is only proposed on the person's own report", () => {
    const own = tell('own-departure', { leftOn: '2025-06-02', evidence: 'own-report' });
    expect(standingFrom([own]).departure).toMatchObject({
      standing: 'proposed',
      missing: ['departure-evidence'],
    });
  });

  it('never lapses earlier for a later departure', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2025, 3, 1 + n)).toISOString().slice(0, 10));
    const endOf = (on: string) =>
      lapseOf([made, left(on), noBan], '2060-01-01').value.on ?? expect.unreachable();
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, later] = a < b ? [a, b] : [b, a];
        expect(endOf(first) <= endOf(later)).toBe(true);
      }),
    );
  });
});

test('a day counted by a wording that has been amended since it was read is a proposal', () => {
  const amended = parsePlainDate('2026-06-01');
  const periods = samplePeriods.map((rule) =>
    rule.from === 'departure' ? { ...rule, unreadFrom: amended } : rule,
  );
  const entries = [decision('2025-05-20'), noBan, left('2026-03-02')];
  const of = (on: string) => standingFrom(entries, on, { periods }).lapse;
  expect(of('2026-05-31')).toMatchObject({ standing: 'established', value: { word: 'stands' } });
  expect(of('2026-06-01')).toMatchObject({ standing: 'proposed', evidence: 'recalled' });
  expect(of('2031-03-02')).toMatchObject({ standing: 'proposed', value: { word: 'lapsed' } });
});

test('a judgment whose ban has not ended stands, whatever has been amended since it was read', () => {
  const periods = samplePeriods.map((rule) =>
    rule.from === 'end-of-entry-ban' ? { ...rule, unreadFrom: parsePlainDate('2026-06-01') } : rule,
  );
  const entries = [decision('2024-02-20', 'criminal-expulsion'), ban({ endsOn: '2027-01-01' })];
  const of = (on: string) => standingFrom(entries, on, { periods }).lapse;
  expect(of('2026-11-23')).toMatchObject({ standing: 'established', value: { word: 'stands' } });
  expect(of('2027-01-01')).toMatchObject({ standing: 'proposed', value: { word: 'lapsed' } });
});

describe('a decision', () => {
  it('that has been repealed has ended; a permit ends it only if it is permanent', () => {
    const ended = (kind: string) => tell('decision-ended', { kind, endedOn: '2026-05-02' });
    expect(aliveOf([decision('2026-02-02'), ended('repealed')])).toBe('no');
    expect(aliveOf([decision('2026-02-02'), ended('repealed')], '2026-05-01')).toBe('yes');
    expect(lapseOf([decision('2026-02-02'), ended('permit')]).missing).toEqual(['permit-kind']);
  });
});

describe('an expulsion for a crime lives as long as its ban', () => {
  const crime = decision('2019-01-01', 'criminal-expulsion');
  test.each([
    [[ban({ endsOn: '2026-11-23' })], '2026-11-22', 'yes'],
    [[ban({ endsOn: '2026-11-23' })], '2026-11-23', 'no'],
    [[ban({ endsOn: '2026-11-23' }, 'register')], '2026-11-23', 'unknown'],
    [[ban({ lengthMonths: 120 })], '2040-01-01', 'unknown'],
    [
      [decision('2023-01-02', 'criminal-expulsion'), ban({ lengthMonths: 120 })],
      '2040-01-01',
      'yes',
    ],
    [[ban({ lengthMonths: 12 }), left('2025-06-02')], '2026-06-02', 'no'],
    [
      [ban({ lengthMonths: 12, endsOn: '2027-01-01' }), left('2025-06-02')],
      '2026-06-02',
      'unknown',
    ],
    [[], '2026-11-23', 'unknown'],
    [[noBan], '2026-11-23', 'unknown'],
  ])('case %#: on %s: %s', (entries, on, alive) => {
    expect(aliveOf([crime, ...entries], on)).toBe(alive);
  });
});
