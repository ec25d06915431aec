// SPDX-License-Identifier: EUPL-1.2
import { ReleaseSummary } from '@samsyn/contract';
import { hasRight, judgeRelease } from '@samsyn/casework';
import { ItemId, SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { findOwnRelease } from './find-own-release.ts';
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
    .select(['d.person_id', 'd.release_id', 'd.case_id', 'd.state', 'd.mission'])
    .select(['d.proposer_id', 'd.proposer_name', 'd.proposed_at', 'cases.number'])
    .select(['r.released_at', 'a.at as abandoned_at'])
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

type Draft = Awaited<ReturnType<typeof readDrafts>>[number];

async function itemsOf({ db }: CaseContext, drafts: readonly Draft[]) {
  if (drafts.length === 0) return new Map<string, ItemId[]>();
  const rows = await db
    .selectFrom('outward_items')
    .select(['release_id', 'item'])
    .where('person_id', 'in', [...new Set(drafts.map((draft) => draft.person_id))])
    .where(
      'release_id',
      'in',
      drafts.map((draft) => draft.release_id),
    )
    .orderBy('item')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.release_id);
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ item }) => ItemId.parse(item))]));
}

/** Whether nothing is left of an open one but the second officer's part: the proposer's is whole. */
async function stepOf(
  context: CaseContext,
  officer: Officer,
  draft: Draft,
): Promise<ReleaseSummary['step']> {
  if (draft.released_at !== null) return 'released';
  if (draft.abandoned_at !== null) return 'abandoned';
  const own = await findOwnRelease(context.db, officer, draft.release_id);
  const situation = await releaseSituation(context, context.db, own, own.release.proposerId);
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
  const drafts = [
    ...(await readDrafts(context, officer, true)),
    ...(await readDrafts(context, officer, false)),
  ];
  const items = await itemsOf(context, drafts);
  const summaries: ReleaseSummary[] = [];
  for (const draft of drafts)
    summaries.push(
      ReleaseSummary.parse({
        releaseId: draft.release_id,
        caseId: draft.case_id,
        number: draft.number,
        state: draft.state,
        mission: draft.mission,
        proposedBy: draft.proposer_name,
        proposedAt: draft.proposed_at,
        own: draft.proposer_id === officer.officerId,
        items: items.get(draft.release_id) ?? [],
        step: await stepOf(context, officer, draft),
        closedAt: draft.released_at ?? draft.abandoned_at,
      }),
    );
  const content = { shown: [...new Set(summaries.map(({ caseId }) => caseId))] };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  return summaries;
}
