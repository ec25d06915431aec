// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { always, type Condition, truthOf } from './condition.ts';
import { failedFacts } from './failed-facts.ts';

const is = (fact: string, ...values: string[]): Condition => ({ kind: 'fact', fact, values });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

test('a fact has one of the named values', () => {
  expect(truthOf(is('mode', 'push', 'pull'), { mode: 'pull' })).toBe(true);
  expect(truthOf(is('mode', 'push'), { mode: 'pull' })).toBe(false);
  expect(truthOf(always, {})).toBe(true);
});

test('an unknown fact is named, unless the rest settles the matter', () => {
  const facts = { a: 'no', b: 'unknown' };
  expect(truthOf(is('b', 'yes'), facts)).toEqual({ unknown: 'b' });
  expect(truthOf(all(is('b', 'yes'), is('a', 'yes')), facts)).toBe(false);
  expect(truthOf(any(is('b', 'yes'), is('a', 'no')), facts)).toBe(true);
  expect(truthOf(all(is('b', 'yes'), is('a', 'no')), facts)).toEqual({ unknown: 'b' });
  expect(truthOf({ kind: 'not', of: is('c', 'yes') }, facts)).toEqual({ unknown: 'c' });
});

const literal = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.subarray(['yes', 'no', 'maybe']))
  .map(([fact, values]) => is(fact, ...values));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    literal,
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition')) }),
    fc.record({ kind: fc.constant('not'), of: tie('condition') }),
  ),
}));
const value = fc.constantFrom('yes', 'no', 'maybe');

test('what is certain with a fact unknown holds whatever the fact turns out to be', () => {
  fc.assert(
    fc.property(condition, value, value, value, (when, a, b, c) => {
      const certain = truthOf(when, { a, b, c: 'unknown' });
      fc.pre(typeof certain === 'boolean');
      expect(truthOf(when, { a, b, c })).toBe(certain);
    }),
  );
});

test('failed facts are named exactly when the condition fails', () => {
  expect(failedFacts(all(is('a', 'yes'), is('b', 'yes')), { a: 'yes', b: 'no' })).toEqual(['b']);
  expect(failedFacts({ kind: 'not', of: is('a', 'yes') }, { a: 'yes' })).toEqual(['a']);
  expect(failedFacts(is('a', 'yes'), { a: 'yes' })).toEqual([]);
});
