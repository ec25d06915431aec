// SPDX-License-Identifier: EUPL-1.2
import type { Digest, GuardCode, ItemEntry, Provision } from '@samsyn/terms';
import type { ReleaseItem, ReleaseSituation } from './release-situation.ts';

interface ReleaseGuard {
  readonly code: GuardCode;
  /** The decision of an ombudsman or the Chancellor of Justice that describes the failure. */
  readonly source: string;
  readonly provisions: readonly Provision[];
  readonly reason: string;
  readonly stops: (situation: ReleaseSituation) => boolean;
}

/** Items whose documents a state issued itself: they say nothing of why the person is here. */
const issuedByStates: ReadonlySet<string> = new Set(['travel-document', 'document-custody']);

/** A document is marked by its digest, its title or the reference it is known under. */
function isMarked(entries: readonly ItemEntry[], of: readonly ItemEntry[]): boolean {
  const names = new Set<unknown>(
    of.flatMap(({ document, source }) => [document?.digest, document?.title, source.reference]),
  );
  return entries.some(
    ({ item, value }) =>
      String(item) === 'outward-marking' && names.has(value['documentReference']),
  );
}

function canReveal(entries: readonly ItemEntry[], digest: Digest): boolean {
  const of = entries.filter(({ document }) => document?.digest === digest);
  const harmless = of.length > 0 && of.every(({ item }) => issuedByStates.has(item));
  return !harmless || isMarked(entries, of);
}

function isReviewed(item: ReleaseItem, { officers, opened }: ReleaseSituation): boolean {
  if (item.outcome !== 'may' && item.outcome !== 'must') return false;
  return officers.every(
    (officer) =>
      item.reviews.some((review) => review.officer === officer) &&
      (item.document === undefined ||
        opened.some((one) => one.officer === officer && one.digest === item.document)),
  );
}

/** That asylum was sought never leaves: no document but those that a state issued, none marked. */
const revealsAsylum: ReleaseGuard = {
  code: 'guard.reveals-asylum',
  source: 'JK 6229-06-21',
  provisions: [
    { act: '2009:400', chapter: 21, section: '5' },
    { act: '2009:400', chapter: 8, section: '3' },
  ],
  reason: 'a document can show that asylum was sought, or is marked as not to leave',
  stops: ({ items, entries }) =>
    items.some(
      ({ document, reviews }) =>
        reviews.some((review) => review.revealsAsylum) ||
        (document !== undefined && canReveal(entries, document)),
    ),
};

/** Two officers have reviewed each item and opened each document, and the law permits it. */
const releaseUnreviewed: ReleaseGuard = {
  code: 'guard.release-unreviewed',
  source: 'JO 1573-2015',
  provisions: [
    { act: '2006:97', chapter: 7, section: '20' },
    { act: '2009:400', chapter: 21, section: '5' },
    { act: '2016:27', section: '21' },
  ],
  reason: 'an item is not permitted, or not reviewed and opened by both officers',
  stops: (situation) => !situation.items.every((item) => isReviewed(item, situation)),
};

const releaseGuards: readonly ReleaseGuard[] = [revealsAsylum, releaseUnreviewed];

/** The guards that stop a release; empty when it may be made. `leftOut` as of acts. */
export function judgeRelease(
  situation: ReleaseSituation,
  leftOut: ReadonlySet<GuardCode> = new Set(),
): readonly ReleaseGuard[] {
  return releaseGuards.filter(({ code, stops }) => !leftOut.has(code) && stops(situation));
}
