// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { PlainDate } from './dates.ts';

const dayMs = 24 * 60 * 60 * 1000;

function dayOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

test('every day of four centuries is a day of the calendar', () => {
  const [from, until] = [Date.parse('1899-12-31'), Date.parse('2300-01-02')];
  for (let at = from; at < until; at += dayMs)
    expect(PlainDate.safeParse(dayOf(at)).success).toBe(true);
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '0000-01-01',
  '2026-1-01',
  '2026-01-01T00:00:00Z',
])('%s is none', (text) => {
  expect(PlainDate.safeParse(text).success).toBe(false);
});

test.each(['2000-02-29', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
  expect(PlainDate.safeParse(text).success).toBe(true);
});
