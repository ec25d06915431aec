// SPDX-License-Identifier: EUPL-1.2
import { Digest, ItemId, OfficerId, Outcome } from '@samsyn/terms';
import type { GuardCode } from '@samsyn/terms';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { judgeRelease } from '../outward/release-guards.ts';
import type { ReleaseSituation } from '../outward/release-situation.ts';
import { tell } from '../standing/sample-standing.ts';

const runs = 10_000;
const seed = Math.trunc(Math.random() * 2 ** 31);
const digests = ['a', 'b'].map((digit) => Digest.parse(digit.repeat(64)));
const [passport = digests[0], letter] = digests;
const officers = ['prov-1', 'prov-2', 'prov-3'].map((id) => OfficerId.parse(id));
const [first = officers[0], second = officers[1]] = officers;

const documented = (item: string, digest: Digest | undefined) => {
  const entry = tell(item, {});
  return digest === undefined
    ? entry
    : { ...entry, document: { digest, mediaType: 'text/plain' as const, bytes: 1, title: item } };
};
/** A passport that a state issued, and a letter of the case. */
const entries = [
  documented('travel-document', passport),
  documented('protection-narrative', letter),
];

const review = fc.record({
  officer: fc.constantFrom(...officers),
  revealsAsylum: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const item = fc.record({
  item: fc.constantFrom(ItemId.parse('outward-name'), ItemId.parse('outward-documents')),
  outcome: fc.constantFrom(...Outcome.options),
  document: fc.constantFrom(undefined, passport, letter),
  reviews: fc.array(review, { maxLength: 4 }),
});
const opening = fc.record({
  officer: fc.constantFrom(...officers),
  digest: fc.constantFrom(...digests),
});
const situations = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 2 }),
  opened: fc.array(opening, { maxLength: 6 }),
});

type Drawn = Pick<ReleaseSituation, 'items' | 'opened'>;

/** What must be true of anything that leaves, counted by hand. */
function isReviewed({ items, opened }: Drawn): boolean {
  return items.every(({ outcome, document, reviews }) => {
    if (outcome === 'assess' || outcome === 'must-not' || document === letter) return false;
    if (reviews.some(({ revealsAsylum }) => revealsAsylum)) return false;
    return [first, second].every((officer) => {
      const reviewed = reviews.some((one) => one.officer === officer);
      const read = opened.some((one) => one.officer === officer && one.digest === document);
      return reviewed && (document === undefined || read);
    });
  });
}

function left(drawn: Drawn, leftOut: readonly GuardCode[]): boolean {
  if (first === undefined || second === undefined) return false;
  const situation = { ...drawn, officers: [first, second] as const, entries };
  return judgeRelease(situation, new Set(leftOut)).length === 0;
}

const leavesUnreviewed = (leftOut: readonly GuardCode[]) =>
  fc.check(
    fc.property(situations, (drawn) => !left(drawn, leftOut) || isReviewed(drawn)),
    { numRuns: runs, seed },
  );

it(`nothing leaves that two officers have not reviewed, in ${runs} releases`, () => {
  process.stdout.write(`releases: seed ${seed}\n`);
  expect(leavesUnreviewed([])).toMatchObject({ failed: false, numRuns: runs });
  expect(fc.sample(situations, { numRuns: runs, seed }).some((one) => left(one, []))).toBe(true);
});

test.each(['guard.release-unreviewed', 'guard.reveals-asylum'] as const)(
  'something does without %s',
  (guard) => {
    expect(leavesUnreviewed([guard]).failed).toBe(true);
  },
);
