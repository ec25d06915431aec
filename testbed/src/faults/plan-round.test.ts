// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { faultKinds } from './fault.ts';
import { planRound } from './plan-round.ts';

test('a seed and a number give the same round, whatever came before', () => {
  expect(planRound(7, 12, faultKinds)).toEqual(planRound(7, 12, faultKinds));
  expect(planRound(8, 12, faultKinds)).not.toEqual(planRound(7, 12, faultKinds));
});

test('fifty rounds do every kind of fault, at both nodes', () => {
  const rounds = Array.from({ length: 50 }, (_, at) => planRound(1, at + 1, faultKinds)).flat();
  expect(new Set(rounds.map(({ kind }) => kind))).toEqual(new Set(faultKinds));
  expect(new Set(rounds.map(({ node }) => node)).size).toBe(2);
});

test('a round of two faults has two kinds', () => {
  const double = Array.from({ length: 200 }, (_, at) => planRound(1, at, faultKinds)).filter(
    ({ length }) => length > 1,
  );
  expect(double.length).toBeGreaterThan(20);
  for (const [one, other] of double) expect(one?.kind).not.toBe(other?.kind);
});
