// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { nextAttempt } from './retry-policy.ts';
import type { Attempted } from './retry-policy.ts';

const minute = 60_000;
const hour = 60 * minute;
const first: Attempted = { outcome: 'unanswered', attempts: 0, ageMs: 0, isStop: false };

test.each<[string, Partial<Attempted>, number, [delayMs: number, attempts: number, dead: boolean]]>(
  [
    ['the first, shortest', {}, 0, [500, 1, false]],
    ['the first, longest', {}, 0.999, [1_000, 1, false]],
    ['the second', { attempts: 1 }, 0, [1_000, 2, false]],
    ['the sixth', { attempts: 5 }, 0, [16_000, 6, false]],
    ['at the most', { attempts: 12 }, 0.999, [15 * minute - 450, 13, false]],
    ['never more than that', { attempts: 5_000 }, 0, [7.5 * minute, 5_001, true]],
    ['refused, the same', { outcome: 'refused', attempts: 5 }, 0, [16_000, 6, false]],
    ['held, the same', { outcome: 'held', attempts: 5 }, 0, [16_000, 6, false]],
    ['set aside, seldom', { outcome: 'quarantined' }, 0, [30_000, 1, false]],
    ['a stop, often', { attempts: 12, isStop: true }, 0, [30_000, 13, false]],
    ['dead by number', { attempts: 39 }, 0, [7.5 * minute, 40, true]],
    ['not yet by number', { attempts: 38 }, 0, [7.5 * minute, 39, false]],
    ['dead by age', { ageMs: 24 * hour }, 0, [500, 1, true]],
    ['not yet by age', { ageMs: 24 * hour - 1 }, 0, [500, 1, false]],
    ['a stop, dead by age', { ageMs: hour, isStop: true }, 0, [500, 1, true]],
    ['busy, as asked', { outcome: 'busy', askedMs: 7_000, attempts: 3 }, 0, [7_000, 3, false]],
    ['busy, spread', { outcome: 'busy', askedMs: 7_000 }, 0.999, [10_497, 0, false]],
    ['busy, not named', { outcome: 'busy' }, 0, [1_000, 0, false]],
    ['busy, not for ever', { outcome: 'busy', askedMs: 9 * hour }, 0, [5 * minute, 0, false]],
  ],
)('%s', (_name, change, random, [delayMs, attempts, isDead]) => {
  expect(nextAttempt({ ...first, ...change }, random)).toEqual({ delayMs, attempts, isDead });
});

test('a message is a dead letter within the bounds, however its attempts fall', () => {
  for (const random of [0, 0.5, 0.999]) {
    let ageMs = 0;
    let attempts = 0;
    for (;;) {
      const next = nextAttempt({ ...first, ageMs, attempts }, random);
      if (next.isDead) break;
      ageMs += next.delayMs;
      attempts = next.attempts;
    }
    expect(ageMs).toBeLessThan(limits.deadLetterAgeMs + limits.retryMaxMs);
    expect(attempts).toBeLessThan(limits.deliveryAttemptsMax);
  }
});
