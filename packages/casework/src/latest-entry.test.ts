// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { latestEntry } from './latest-entry.ts';
import { sampleEntry } from './sample-entry.ts';

const at = (asOf: string, days: number) => sampleEntry('voluntary-period', { days }, asOf);

test('the latest is that of the latest day, wherever it stands', () => {
  const entries = [at('2026-01-01', 1), at('2026-03-01', 3), at('2026-02-01', 2)];
  expect(latestEntry(entries, 'voluntary-period')?.value).toEqual({ days: 3 });
});

test('of several on one day it is the one given last', () => {
  const entries = [at('2026-01-01', 1), at('2026-01-01', 2)];
  expect(latestEntry(entries, 'voluntary-period')?.value).toEqual({ days: 2 });
});

test('another item has none', () => {
  expect(latestEntry([at('2026-01-01', 1)], 'identity')).toBeUndefined();
});
