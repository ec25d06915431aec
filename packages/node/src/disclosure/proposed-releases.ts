// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

interface ProposedRelease {
  readonly kind: 'release-waits';
  readonly caseId: string;
  readonly since: string;
}

/**
 * Releases to foreign states that another officer has proposed and reviewed in whole, and that are
 * neither made nor given up: they wait for a second officer, and the proposer cannot be that one.
 */
export async function proposedReleases(
  { db }: CaseContext,
  officer: Officer,
): Promise<ProposedRelease[]> {
  if (!hasRight(officer.roles, 'send')) return [];
  const rows = await db
    .selectFrom('outward_drafts as d')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'd.person_id').onRef('cases.case_id', '=', 'd.case_id'),
    )
    .leftJoin('outward_releases as r', (join) =>
      join.onRef('r.person_id', '=', 'd.person_id').onRef('r.release_id', '=', 'd.release_id'),
    )
    .leftJoin('outward_abandonments as a', (join) =>
      join.onRef('a.person_id', '=', 'd.person_id').onRef('a.release_id', '=', 'd.release_id'),
    )
    .select(['d.case_id', 'd.proposed_at'])
    .where('d.proposer_id', '<>', officer.officerId)
    .where('r.release_id', 'is', null)
    .where('a.release_id', 'is', null)
    .where((draft) =>
      draft.not(
        draft.exists(
          draft
            .selectFrom('outward_items as i')
            .leftJoin('outward_reviews as v', (join) =>
              join
                .onRef('v.person_id', '=', 'i.person_id')
                .onRef('v.release_id', '=', 'i.release_id')
                .onRef('v.item', '=', 'i.item')
                .onRef('v.officer_id', '=', 'd.proposer_id'),
            )
            .select('i.item')
            .whereRef('i.person_id', '=', 'd.person_id')
            .whereRef('i.release_id', '=', 'd.release_id')
            .where('v.item', 'is', null),
        ),
      ),
    )
    .where(visibleTo(officer))
    .orderBy('d.proposed_at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    kind: 'release-waits',
    caseId: row.case_id,
    since: row.proposed_at,
  }));
}
