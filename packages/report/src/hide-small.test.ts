// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted } from './counted-row.ts';
import { hideSmall } from './hide-small.ts';

const small = limits.figureCountToldMin;

/** The standings of items, as a whole of these parts. */
function partition(counts: readonly number[]) {
  const of = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) =>
    counted({ figure: 'items-by-outcome', direction: 'given', part: `p${at}`, count, of }),
  );
}

test('what is hidden of a whole does not follow from the rest of it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 7 }), (counts) => {
      const rows = hideSmall(partition(counts));
      const told = rows.filter(({ hidden }) => !hidden);
      expect(told.every(({ count }) => count === 0 || (count ?? 0) >= small)).toBe(true);
      const hidden = counts.filter((_, at) => rows.find(({ part }) => part === `p${at}`)?.hidden);
      if (hidden.length === 0) return;
      const sum = hidden.reduce((all, count) => all + count, 0);
      const wholeIsTold = rows.some((row) => row.of !== null);
      // Two cells at the least share a sum that is itself no small number, or nobody knows the sum.
      expect(!wholeIsTold || (hidden.length > 1 && sum >= small)).toBe(true);
    }),
  );
});

test('a number whose complement is small is hidden, and nought is told', () => {
  const of = 100;
  const row = (count: number) =>
    counted({ figure: 'gap-late', direction: 'given', part: `item-${count}`, count, of });
  const [most, all, none, some] = hideSmall([row(97), row(100), row(0), row(50)]);
  expect(most).toMatchObject({ count: null, hidden: true });
  expect(all).toMatchObject({ count: 100, hidden: false });
  expect(none).toMatchObject({ count: 0, hidden: false });
  expect(some).toMatchObject({ count: 50, hidden: false });
});

test('a spread is told of enough times alone', () => {
  const row = (times: readonly number[]) =>
    counted({
      figure: 'gap-waiting',
      direction: 'given',
      part: `item-${times.length}`,
      count: times.length,
      times,
    });
  const [few, enough] = hideSmall([row([1, 2, 3, 4]), row([10, 20, 30, 40, 50])]);
  expect(few).toMatchObject({ count: null, medianMs: null });
  expect(enough).toMatchObject({ count: 5, medianMs: 30, quarterMs: 20, threeQuartersMs: 40 });
});

test('a sum over grades is hidden with the grades it could be turned around by', () => {
  const graded = (detail: string, count: number) =>
    counted({ figure: 'departures', direction: 'own', part: 'enforced', detail, count, of: 28 });
  const rows = hideSmall([
    counted({ figure: 'departures', direction: 'own', part: 'firm', count: 8, of: 28 }),
    graded('escort-report', 8),
    graded('carrier', 2),
    graded('ticket', 18),
  ]);
  expect(rows.find(({ part }) => part === 'firm')).toMatchObject({ count: null, hidden: true });
  expect(rows.find(({ detail }) => detail === 'ticket')).toMatchObject({ count: 18 });
});
