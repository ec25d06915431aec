// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInSequence, settledUpTo } from './place-in-sequence.ts';

/** A receiver in memory, which does with each place what the inbox does. */
function makeReceiver() {
  const applied: number[] = [];
  const withdrawn = new Set<number>();
  const waiting = new Set<number>();
  let settled = 0;
  const now = () => ({ settled, withdrawn, waiting });
  const settle = (number: number): void => {
    waiting.delete(number);
    settled = settledUpTo({ ...now(), settled: number });
  };
  const drain = (): void => {
    for (let next = settledUpTo(now()) + 1; waiting.has(next); next = settledUpTo(now()) + 1) {
      applied.push(next);
      settle(next);
    }
  };
  return {
    applied,
    withdrawn,
    waiting,
    arrive: (number: number): void => {
      const place = placeInSequence(number, now());
      if (place.kind === 'waits') waiting.add(number);
      if (place.kind !== 'next') return;
      applied.push(number);
      settle(number);
      drain();
    },
    recall: (number: number): void => {
      if (applied.includes(number)) return;
      waiting.delete(number);
      withdrawn.add(number);
      settled = settledUpTo(now());
      drain();
    },
  };
}

const numbersMax = 12;
const event = fc.record({
  kind: fc.constantFrom('arrive', 'arrive', 'arrive', 'recall'),
  number: fc.integer({ min: 1, max: numbersMax }),
});

test('whatever order, loss, repetition and recall: the same order of effects, each once', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const receiver = makeReceiver();
      for (const { kind, number } of events) {
        if (kind === 'arrive') receiver.arrive(number);
        else receiver.recall(number);
        expect(receiver.applied).toEqual([...new Set(receiver.applied)].toSorted((a, b) => a - b));
      }
      // What was lost is sent again, the last first.
      for (let n = numbersMax; n >= 1; n -= 1) if (!receiver.withdrawn.has(n)) receiver.arrive(n);
      const all = Array.from({ length: numbersMax }, (_, at) => at + 1);
      expect(receiver.applied).toEqual(all.filter((n) => !receiver.withdrawn.has(n)));
      expect(receiver.waiting.size).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test('what is missing is named, lowest first: not what waits, not what was taken back', () => {
  const sequenced = { settled: 2, withdrawn: new Set([3, 5]), waiting: new Set([6]) };
  expect(placeInSequence(8, sequenced)).toEqual({ kind: 'waits', missing: [4, 7] });
  expect(placeInSequence(4, sequenced)).toEqual({ kind: 'next' });
  expect(placeInSequence(3, sequenced)).toEqual({ kind: 'settled' });
});

test('a number from nowhere is held, and no longer list is made of it than may be told', () => {
  const none = { settled: 0, withdrawn: new Set<number>(), waiting: new Set<number>() };
  const place = placeInSequence(Number.MAX_SAFE_INTEGER, none);
  expect(place.kind === 'waits' && place.missing.length).toBe(limits.missingNumbersMax);
});
