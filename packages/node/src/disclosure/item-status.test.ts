// SPDX-License-Identifier: EUPL-1.2
import { ItemStatus } from '@samsyn/contract';
import { Outcome } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { isSettled, itemStatus } from './item-status.ts';

describe('an item that is held and not sent', () => {
  test.each([
    ['must', null, 'ready'],
    ['must', 'withhold', 'ready'],
    ['assess', null, 'waits-for-judgment'],
    ['assess', 'send', 'waits-for-judgment'],
    ['may', null, 'waits-for-word'],
    ['may', 'send', 'ready'],
    ['may', 'withhold', 'withheld'],
    ['must-not', null, 'barred'],
    ['must-not', 'send', 'barred'],
  ] as const)('%s with the word %s stands as %s', (outcome, word, status) => {
    expect(itemStatus({ outcome, word, held: true, sent: false })).toBe(status);
  });
});

it('is ready only where the law or an officer with it lets it go', () => {
  for (const outcome of Outcome.options)
    for (const word of ['send', 'withhold', null] as const)
      for (const held of [true, false]) {
        const ready = itemStatus({ outcome, word, held, sent: false }) === 'ready';
        expect(ready).toBe(held && (outcome === 'must' || (outcome === 'may' && word === 'send')));
      }
});

it('that is not held is told apart only where it could have gone', () => {
  const standing = { word: null, held: false, sent: false };
  for (const outcome of ['must', 'assess', 'may'] as const)
    expect(itemStatus({ ...standing, outcome })).toBe('not-held');
  expect(itemStatus({ ...standing, outcome: 'must-not' })).toBe('barred');
});

it('that has been sent stays sent, whatever is said later', () => {
  for (const outcome of Outcome.options)
    for (const held of [true, false])
      expect(itemStatus({ outcome, word: 'withhold', held, sent: true })).toBe('sent');
});

it('is settled when nothing more can happen to it', () => {
  expect(ItemStatus.options.filter(isSettled)).toEqual(['sent', 'withheld', 'barred', 'not-held']);
});
