// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { shown, shownParts } from './publish.ts';

const few = limits.smallCountMin - 1;

test('a count of few persons is withheld, none and many are shown', () => {
  expect([0, 1, few, few + 1].map(shown)).toEqual([0, 'withheld', 'withheld', few + 1]);
});

test('one part alone that is withheld takes the smallest of the others with it', () => {
  expect(shownParts([500, 3, 40])).toEqual([500, 'withheld', 'withheld']);
  expect(shownParts([500, 3, 4])).toEqual([500, 'withheld', 'withheld']);
  expect(shownParts([500, 0, 40])).toEqual([500, 0, 40]);
  expect(shownParts([3])).toEqual(['withheld']);
});
