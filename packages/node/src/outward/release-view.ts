// SPDX-License-Identifier: EUPL-1.2
import type { DrawnValue, ReleaseItemView, ReleaseView } from '@samsyn/contract';
import { drawnValues } from '@samsyn/casework';
import type { ReleaseSituation } from '@samsyn/casework';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { documentView } from '../case/document-view.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { readingOf } from '../case/reading-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assessRelease } from './assess-release.ts';
import { findOwnRelease } from './find-own-release.ts';
import type { OwnRelease } from './find-own-release.ts';
import { loadRelease } from './load-release.ts';
import type { LoadedReleaseItem } from './load-release.ts';
import { readOpenings } from './read-openings.ts';

function releasedDocument(
  { found }: OwnRelease,
  { document }: LoadedReleaseItem,
): ReleaseItemView['document'] {
  const entry = found.entries.find((one) => one.document?.digest === document);
  return document === undefined || !entry ? undefined : documentView(entry);
}

function itemView(
  context: CaseContext,
  own: OwnRelease,
  opened: ReleaseSituation['opened'],
  item: LoadedReleaseItem,
): ReleaseItemView {
  const { assessment, judgments } = assessRelease(context, own.found, own.release.state, item);
  const document = releasedDocument(own, item);
  const hidden = own.found.protection !== 'none' && !own.found.cleared;
  return {
    item: item.item,
    value: hidden ? {} : item.value,
    ...(document && !hidden && { document }),
    assessment,
    judgments: judgments.map(({ fact, value, reasons, officer, at }) => {
      return { fact, value, reasons, officer, at };
    }),
    reviews: item.reviews.map(({ officerId, item: _item, ...review }) => ({
      ...review,
      openedDocument:
        item.document !== undefined &&
        opened.some((one) => one.officer === officerId && one.digest === item.document),
    })),
  };
}

async function viewOf(
  context: CaseContext,
  officer: Officer,
  own: OwnRelease,
): Promise<ReleaseView> {
  const { found, release } = own;
  const opened = await readOpenings(context.db, release.key);
  return {
    releaseId: release.releaseId,
    caseId: found.caseId,
    number: found.number,
    state: release.state,
    mission: release.mission,
    proposedBy: release.proposer,
    proposedAt: release.proposedAt,
    own: release.proposerId === officer.officerId,
    items: release.items.map((item) => itemView(context, own, opened, item)),
    released: release.released ?? null,
    abandoned: release.abandoned ?? null,
  };
}

/**
 * A release as this officer may see it, each item assessed as of now; recorded as a reading.
 * @throws SamsynError `input.not-found`
 */
export async function viewRelease(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
): Promise<ReleaseView> {
  const own = await findOwnRelease(context.db, officer, releaseId);
  const { caseId } = own.found;
  const content = { releaseId, ...readingOf(own.found) };
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content });
  return viewOf(context, officer, own);
}

/** What the case holds that a release can be filled in from; nothing of a protected person. */
function drawnFrom({ entries, protection, cleared }: OwnCase): DrawnValue[] {
  if (protection !== 'none' && !cleared) return [];
  return drawnValues(entries).map(({ item, entry, value, withDocument }) => ({
    item,
    entryId: entry.entryId,
    value,
    document: withDocument ? (entry.document?.digest ?? null) : null,
  }));
}

/**
 * Every release of a case of the officer's own, the latest first, and what a new one can be filled
 * in from; recorded as a reading.
 */
export async function viewReleases(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<{ readonly drawn: DrawnValue[]; readonly releases: ReleaseView[] }> {
  const found = await findOwnCase(context.db, officer, caseId);
  const rows = await context.db
    .selectFrom('outward_drafts')
    .select('release_id')
    .where('person_id', '=', found.key.personId)
    .where('case_id', '=', found.key.caseId)
    .orderBy('proposed_at', 'desc')
    .execute();
  await recordOnly(context, {
    event: 'case.read',
    actor: actorOf(officer),
    caseId: found.caseId,
    content: { releases: rows.length, ...readingOf(found) },
  });
  const views: ReleaseView[] = [];
  for (const { release_id: releaseId } of rows)
    views.push(
      await viewOf(context, officer, { found, release: await loadRelease(context.db, releaseId) }),
    );
  return { drawn: drawnFrom(found), releases: views };
}
