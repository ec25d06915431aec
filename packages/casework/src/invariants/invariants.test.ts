// SPDX-License-Identifier: EUPL-1.2
import type { GuardCode } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOfEvents } from './moves.ts';
import { nothingLeftOut, play } from './play.ts';
import type { LeftOut } from './step.ts';

const runs = 10_000;
const seed = Math.trunc(Math.random() * 2 ** 31);
const holder = fc.constantFrom('migration' as const, 'police' as const);
const patientMs = 240_000;

function firstBroken(leftOut: LeftOut, wanted: number | undefined, numRuns: number) {
  const done = new Set<string>();
  const found = fc.check(
    fc.property(holder, courseOfEvents, (first, moves) => {
      const { broken, deeds } = play(first, moves, leftOut);
      for (const { act } of deeds) done.add(act.act);
      return wanted === undefined ? broken.size === 0 : !broken.has(wanted);
    }),
    { numRuns, seed, endOnFailure: true },
  );
  return { ...found, done };
}

describe('the invariants of a return case', () => {
  it(
    `hold over ${runs} courses of events from both sides`,
    () => {
      process.stdout.write(`invariants: seed ${seed}\n`);
      const { failed, counterexample, numRuns, done } = firstBroken(
        nothingLeftOut,
        undefined,
        runs,
      );
      const [first, moves] = counterexample ?? [];
      const broken = first && moves ? [...play(first, moves).broken] : [];
      expect({ failed, broken, seed, moves }).toMatchObject({ failed: false, broken: [] });
      expect(numRuns).toBe(runs);
      // A harness in which nothing can be done would hold everything.
      for (const act of ['detain', 'start-travel', 'order-transport', 'end-stop', 'review-custody'])
        expect(done, act).toContain(act);
    },
    patientMs,
  );

  const needed: readonly (readonly [number, readonly GuardCode[]])[] = [
    [1, ['guard.not-competent']],
    [1, ['guard.already-in-custody']],
    [2, ['guard.dates-in-doubt']],
    [2, ['guard.decision-not-opened']],
    [4, ['guard.stop-stands']],
    [5, ['guard.gate-not-passed']],
    [6, ['guard.clock-without-decision']],
    [7, ['guard.identity-not-told', 'guard.gate-not-passed']],
    [9, ['guard.transport-without-ground']],
    [9, ['guard.custody-ends-first', 'guard.gate-not-passed']],
    [9, ['guard.custody-not-there', 'guard.not-handling-detention']],
    [10, ['guard.departure-evidence']],
  ];
  it.each(needed)(
    'are broken without their guards: %i without %j',
    (number, guards) => {
      const leftOut = { ...nothingLeftOut, guards: new Set(guards) };
      expect(firstBroken(leftOut, number, runs).failed).toBe(true);
    },
    patientMs,
  );

  it(
    'are broken without the escalation of stops',
    () => {
      const leftOut = { ...nothingLeftOut, escalation: true };
      expect(firstBroken(leftOut, 3, runs).failed).toBe(true);
    },
    patientMs,
  );
});
