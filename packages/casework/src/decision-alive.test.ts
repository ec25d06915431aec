// SPDX-License-Identifier: EUPL-1.2
import type { StandingKind, StandingWord } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { decisionAlive } from './decision-alive.ts';
import { standingFrom } from './standing/sample-standing.ts';

const { lapse } = standingFrom([]);

test.each<[StandingWord, StandingKind, string]>([
  ['stands', 'established', 'yes'],
  ['stands', 'confirmed', 'yes'],
  ['stands', 'proposed', 'unknown'],
  ['stands', 'disputed', 'unknown'],
  ['lapsed', 'established', 'no'],
  ['lapsed', 'proposed', 'no'],
  ['lapsed', 'disputed', 'unknown'],
  ['ended', 'established', 'no'],
  ['unknown', 'unknown', 'unknown'],
])('a decision that is %s, and so is %s, is alive: %s', (word, standing, alive) => {
  expect(decisionAlive({ ...lapse, value: { word, on: null }, standing })).toBe(alive);
});
