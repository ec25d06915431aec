// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, EntrySource, GuardCode } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acted, beginnings, drafts } from './moves.ts';
import type { Move } from './moves.ts';
import { nothingLeftOut, play } from './play.ts';
import type { LeftOut } from './step.ts';

const runs = 10_000;
const seed = Math.trunc(Math.random() * 2 ** 31);
const holder = fc.constantFrom('migration' as const, 'police' as const);
const patientMs = 240_000;

const role = fc.constantFrom<AuthorityRole>('migration', 'police');
const source = fc.constantFrom<EntrySource['kind']>('decision', 'decision', 'officer');
const acting = fc
  .record({
    by: role,
    kind: source,
    draft: fc.constantFrom(...drafts),
    n: fc.nat({ max: 9 }),
  })
  .map(({ by, kind, draft, n }) => acted(by, kind, draft, n));

const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: acting },
    { weight: 3, arbitrary: fc.nat({ max: 30 }).map((nth): Move => ({ do: 'deliver', nth })) },
    { weight: 2, arbitrary: fc.constant<Move>({ do: 'settle' }) },
    { weight: 2, arbitrary: role.map((by): Move => ({ do: 'open', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'send', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'contradict', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'acknowledge', by })) },
    {
      weight: 2,
      arbitrary: fc.boolean().map((answered): Move => ({ do: 'check', answered })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(1, 5, 8, 24, 24 * 70)
        .map((hours): Move => ({ do: 'wait', hours })),
    },
  ),
  { minLength: 1, maxLength: 14 },
);

/** A course of events: acts of both sides, and everything that can come between. */
const courseOfEvents: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.constantFrom(...beginnings), anyMoves)
  .map(([begun, then]) => [...begun, ...then]);

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
      const { counterexample } = firstBroken(leftOut, number, runs);
      const [first = 'police', moves = []] = counterexample ?? [];
      expect([...play(first, moves, leftOut).broken]).toContain(number);
    },
    patientMs,
  );

  it(
    'are broken without the escalation of stops',
    () => {
      const leftOut = { ...nothingLeftOut, escalation: true };
      const { counterexample } = firstBroken(leftOut, 3, runs);
      const [first = 'police', moves = []] = counterexample ?? [];
      expect([...play(first, moves, leftOut).broken]).toContain(3);
    },
    patientMs,
  );
});
