// SPDX-License-Identifier: EUPL-1.2
import { Digest, ItemId, OfficerId } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { judgeRelease } from './release-guards.ts';
import type { ReleaseItem, ReleaseSituation } from './release-situation.ts';

const [first, second, third] = ['a', 'b', 'c'].map((id) => OfficerId.parse(id));
const digest = Digest.parse('a'.repeat(64));
const bySomebody = (officer: OfficerId | undefined, revealsAsylum = false) =>
  officer === undefined ? [] : [{ officer, revealsAsylum }];
const of = (item: string) => ({
  ...sampleEntry(item, {}),
  document: { digest, mediaType: 'text/plain' as const, bytes: 1, title: 'Kopia av pass' },
});

const item: ReleaseItem = {
  item: ItemId.parse('outward-documents'),
  outcome: 'may',
  document: digest,
  reviews: [...bySomebody(first), ...bySomebody(second)],
};
const ready: ReleaseSituation = {
  items: [item],
  officers: [OfficerId.parse('a'), OfficerId.parse('b')],
  entries: [of('travel-document')],
  opened: [first, second].flatMap((officer) => (officer ? [{ digest, officer }] : [])),
};

const codes = (given: Partial<ReleaseSituation>) =>
  judgeRelease({ ...ready, ...given }).map(({ code }) => code);
const withItem = (changed: Partial<ReleaseItem>) => ({ items: [{ ...item, ...changed }] });

describe('a release', () => {
  it('may be made when the law permits all of it and both have reviewed and opened all', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<ReleaseSituation>]>([
    ['waits for a judgment', withItem({ outcome: 'assess' })],
    ['is barred', withItem({ outcome: 'must-not' })],
    ['only one has reviewed', withItem({ reviews: bySomebody(first) })],
    [
      'a third has reviewed in the place of one',
      {
        ...withItem({ reviews: [...bySomebody(first), ...bySomebody(third)] }),
      },
    ],
    ['one has not opened the document', { opened: ready.opened.slice(0, 1) }],
  ])('is stopped while an item %s', (_what, given) => {
    expect(codes(given)).toEqual(['guard.release-unreviewed']);
  });

  it.each<[string, Partial<ReleaseSituation>]>([
    ['is the decision', { entries: [of('removal-decision')] }],
    ['also belongs to another item', { entries: [of('travel-document'), of('removal-decision')] }],
    ['is of no entry', { entries: [] }],
    [
      'is marked by its title',
      {
        entries: [
          of('travel-document'),
          sampleEntry('outward-marking', { documentReference: 'Kopia av pass' }),
        ],
      },
    ],
    ['is said to show it', withItem({ reviews: [...item.reviews, ...bySomebody(third, true)] })],
  ])('never takes a document along that %s', (_what, given) => {
    expect(codes(given)).toEqual(['guard.reveals-asylum']);
  });
});
