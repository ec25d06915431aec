// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '../dates.ts';
import type { PlainDate } from '../dates.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addLength } from './add-length.ts';
import { dayNumber, dayOfNumber, weekday } from './day-number.ts';
import { easterSunday } from './easter-sunday.ts';
import { isRestDay, workingDayFrom } from './rest-day.ts';

const day = (text: string): PlainDate => parsePlainDate(text);
const anyDay = fc
  .integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2199-12-31')) })
  .map(dayOfNumber);

describe('the count of days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11_016, 2],
    ['2026-11-23', 20_780, 1],
    ['1600-03-01', -135_080, 3],
  ])('%s is day %i, a weekday %i', (text, number, ofWeek) => {
    expect(dayNumber(day(text))).toBe(number);
    expect(dayOfNumber(number)).toBe(text);
    expect(weekday(day(text))).toBe(ofWeek);
  });

  it('agrees with the calendar of the language on every day', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const ms = Date.parse(`${of}T00:00:00Z`);
        expect(dayNumber(of)).toBe(ms / 86_400_000);
        expect(weekday(of) % 7).toBe(new Date(ms).getUTCDay());
        expect(dayOfNumber(dayNumber(of))).toBe(of);
      }),
    );
  });
});

describe('a length', () => {
  test.each([
    ['2021-02-15', { n: 3, unit: 'weeks' }, '2021-03-08', '2021-03-08'],
    ['2026-01-31', { n: 1, unit: 'months' }, '2026-02-28', '2026-03-01'],
    ['2024-01-31', { n: 1, unit: 'months' }, '2024-02-29', '2024-03-01'],
    ['2020-02-29', { n: 4, unit: 'years' }, '2024-02-29', '2024-02-29'],
    ['2020-02-29', { n: 5, unit: 'years' }, '2025-02-28', '2025-03-01'],
    ['2008-02-29', { n: 18, unit: 'years' }, '2026-02-28', '2026-03-01'],
    ['2026-12-31', { n: 2, unit: 'months' }, '2027-02-28', '2027-03-01'],
    ['2026-11-23', { n: 12, unit: 'months' }, '2027-11-23', '2027-11-23'],
    ['2026-11-23', { n: 48, unit: 'hours' }, '2026-11-25', '2026-11-25'],
    ['2026-11-23', { n: 24, unit: 'hours' }, '2026-11-24', '2026-11-24'],
    ['2026-12-28', { n: 14, unit: 'days' }, '2027-01-11', '2027-01-11'],
  ] as const)('from %s: %o', (from, length, clamped, moved) => {
    expect(addLength(day(from), length, 'last-of-month')).toBe(clamped);
    expect(addLength(day(from), length, 'first-of-next')).toBe(moved);
  });

  it('from a later day never ends earlier', () => {
    const length = fc.record({
      n: fc.integer({ min: 0, max: 100 }),
      unit: fc.constantFrom('hours', 'days', 'weeks', 'months', 'years'),
    });
    const missing = fc.constantFrom('last-of-month', 'first-of-next');
    fc.assert(
      fc.property(anyDay, anyDay, length, missing, (a, b, of, missingDay) => {
        const [first, later] = a < b ? [a, b] : [b, a];
        expect(addLength(first, of, missingDay) <= addLength(later, of, missingDay)).toBe(true);
      }),
    );
  });
});

describe('days of rest', () => {
  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of %i hang on Easter Sunday, %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  test.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-06', 'Epiphany'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'the first of May'],
    ['2026-05-14', 'Ascension Day'],
    ['2025-06-06', 'the national day, a Friday'],
    ['2026-06-19', 'the eve of midsummer, the earliest it can be'],
    ['2021-06-25', 'the eve of midsummer, the latest it can be'],
    ['2025-10-31', 'no: a Friday before All Saints'],
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-31', "New Year's Eve"],
    ['2004-05-31', 'Whit Monday, while it was one'],
    ['2026-05-25', 'no: Whit Monday since 2005'],
    ['2003-06-06', 'no: 6 June before 2005, a Friday'],
    ['2026-11-23', 'no: a Monday'],
    ['2026-11-21', 'a Saturday'],
  ])('%s: %s', (text, name) => {
    expect(isRestDay(day(text))).toBe(!name.startsWith('no: '));
  });

  test.each([
    ['2026-04-03', '2026-04-07'],
    ['2026-12-24', '2026-12-28'],
    ['2025-12-24', '2025-12-29'],
    ['2021-12-31', '2022-01-03'],
    ['2026-11-23', '2026-11-23'],
  ])('what is due on %s may be done on %s', (due, done) => {
    expect(workingDayFrom(day(due))).toBe(done);
  });

  it('move a last day forward only, and to a working day', () => {
    fc.assert(
      fc.property(anyDay, (due) => {
        const done = workingDayFrom(due);
        expect(done >= due && !isRestDay(done)).toBe(true);
        expect(dayNumber(done) - dayNumber(due)).toBeLessThan(7);
      }),
    );
  });
});
