// SPDX-License-Identifier: EUPL-1.2
import type { ReleaseSituation } from '@samsyn/casework';
import type { OfficerId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { assessRelease } from './assess-release.ts';
import type { OwnRelease } from './find-own-release.ts';
import { readOpenings } from './read-openings.ts';

/** A release as its guards look at it now, for what its proposer and this other officer have done. */
export async function releaseSituation(
  context: CaseContext,
  db: Reader,
  { found, release }: OwnRelease,
  second: OfficerId,
): Promise<ReleaseSituation> {
  return {
    items: release.items.map((item) => ({
      item: item.item,
      outcome: assessRelease(context, found, release.state, item).assessment.outcome,
      document: item.document,
      reviews: item.reviews.map(({ officerId, revealsAsylum }) => ({
        officer: officerId,
        revealsAsylum,
      })),
    })),
    officers: [release.proposerId, second],
    entries: found.entries,
    opened: await readOpenings(db, release.key),
  };
}
