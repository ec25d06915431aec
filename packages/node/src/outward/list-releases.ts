// SPDX-License-Identifier: EUPL-1.2
import type { ReleaseSummary } from '@samsyn/contract';
import { hasRight, judgeRelease } from '@samsyn/casework';
import { SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { loadRelease } from './load-release.ts';
import type { LoadedRelease } from './load-release.ts';
import { releaseSituation } from './release-situation.ts';

/** Releases of the officer's cases: the open ones, the oldest first; or the latest closed. */
async function readDrafts({ db }: CaseContext, officer: Officer, open: boolean) {
  return db
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
    .select(['d.release_id', 'd.case_id'])
    .where((eb) => {
      const closed = eb.or([
        eb('r.release_id', 'is not', null),
        eb('a.release_id', 'is not', null),
      ]);
      return open ? eb.not(closed) : closed;
    })
    .where(visibleTo(officer))
    .orderBy('d.proposed_at', open ? 'asc' : 'desc')
    .orderBy('d.release_id')
    .limit(limits.listPageMax)
    .execute();
}

/** Whether nothing is left but the second officer's review: the proposer's part is whole. */
async function stepOf(
  context: CaseContext,
  found: OwnCase,
  release: LoadedRelease,
): Promise<ReleaseSummary['step']> {
  if (release.released) return 'released';
  if (release.abandoned) return 'abandoned';
  const own = { found, release };
  const situation = await releaseSituation(context, context.db, own, release.proposerId);
  return judgeRelease(situation, context.guardsLeftOut).length === 0 ? 'second-officer' : 'open';
}

/**
 * The release desk: what is open in the officer's cases, the oldest first, then what was closed, the
 * latest first; each as of now. Recorded.
 * @throws SamsynError `access.forbidden`
 */
export async function listReleases(
  context: CaseContext,
  officer: Officer,
): Promise<ReleaseSummary[]> {
  if (!hasRight(officer.roles, 'judge'))
    throw new SamsynError('access.forbidden', 'your role does not decide on disclosure');
  const rows = [
    ...(await readDrafts(context, officer, true)),
    ...(await readDrafts(context, officer, false)),
  ];
  const summaries: ReleaseSummary[] = [];
  for (const row of rows) {
    const found = await findOwnCase(context.db, officer, row.case_id, 'release');
    const release = await loadRelease(context.db, row.release_id);
    summaries.push({
      releaseId: release.releaseId,
      caseId: found.caseId,
      number: found.number,
      state: release.state,
      mission: release.mission,
      proposedBy: release.proposer,
      proposedAt: release.proposedAt,
      own: release.proposerId === officer.officerId,
      items: release.items.map(({ item }) => item),
      step: await stepOf(context, found, release),
      closedAt: release.released?.at ?? release.abandoned?.at ?? null,
    });
  }
  const content = { shown: [...new Set(summaries.map(({ caseId }) => caseId))] };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  return summaries;
}
