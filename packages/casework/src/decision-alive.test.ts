// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { decisionAlive } from './decision-alive.ts';
import { sampleEntry } from './sample-entry.ts';

const final = (legalForceOn: string, asOf?: string) =>
  sampleEntry('service-and-legal-force', { legalForceOn }, asOf);
const crime = sampleEntry('removal-decision', { kind: 'criminal-expulsion' });
const ban = (endsOn: string) => sampleEntry('entry-ban', { imposed: true, endsOn });

describe('a decision of the authority lapses', () => {
  test.each([
    ['2021-03-09', '2025-03-08', 'yes', 'the day before four years have gone'],
    ['2021-03-09', '2025-03-09', 'no', 'four years from legal force'],
    ['2021-03-31', '2025-03-31', 'no', 'on the last day of the older rule'],
    ['2021-03-31', '2026-11-23', 'no', 'and what has lapsed stays lapsed under the newer rule'],
    ['2021-04-01', '2025-04-01', 'yes', 'not when the newer rule came before the four years'],
    ['2021-05-09', '2026-11-23', 'yes', 'not while the newer rule counts from a departure'],
    ['2026-03-02', '2026-11-23', 'yes', 'not when it is new'],
    ['2020-02-29', '2024-02-28', 'yes', 'by the calendar, also from a leap day'],
    ['2020-02-29', '2024-02-29', 'no', 'by the calendar, also on a leap day'],
  ])('%s on %s: %s (%s)', (legalForceOn, on, expected) => {
    expect(decisionAlive([final(legalForceOn)], parsePlainDate(on))).toBe(expected);
  });
});

describe('several stated days', () => {
  it('that lead to one answer give it', () => {
    const entries = [final('2026-03-02'), final('2026-03-09', '2026-03-10')];
    expect(decisionAlive(entries, parsePlainDate('2026-11-23'))).toBe('yes');
  });

  it('that lead to different answers leave it unknown, whichever came last', () => {
    const days = ['2021-03-09', '2021-05-09'];
    for (const [first = '', second = ''] of [days, days.toReversed()]) {
      const entries = [final(first, '2021-03-09'), final(second, '2021-05-12')];
      expect(decisionAlive(entries, parsePlainDate('2026-11-23'))).toBe('unknown');
    }
  });
});

describe('no answer is assumed', () => {
  const on = parsePlainDate('2026-11-23');
  it.each([
    ['nothing is said', []],
    [
      'no day of legal force is said',
      [sampleEntry('service-and-legal-force', { appealed: false })],
    ],
    ['another item says a day', [sampleEntry('lapse-basis', { legalForceOn: '2026-03-02' })]],
    ['an expulsion for a crime has no end of its ban', [crime, final('2026-03-02')]],
  ])('when %s', (_name, entries) => {
    expect(decisionAlive(entries, on)).toBe('unknown');
  });
});

describe('an expulsion for a crime lives as long as its ban', () => {
  it.each([
    ['2026-11-22', 'yes'],
    ['2026-11-23', 'no'],
    ['2026-11-24', 'no'],
  ])('on %s: %s', (on, expected) => {
    const entries = [crime, ban('2026-11-23'), final('2019-01-01')];
    expect(decisionAlive(entries, parsePlainDate(on))).toBe(expected);
  });
});
