// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { laneOf } from './lane-of.ts';

test('a sequence has one lane, and any number of sequences have few', () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `case:${at}:sender`);
  const lanes = names.map(laneOf);
  expect(names.map(laneOf)).toEqual(lanes);
  expect(new Set(lanes).size).toBe(32);
});
