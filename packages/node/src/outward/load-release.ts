// SPDX-License-Identifier: EUPL-1.2
import { Digest, Instant, ItemId, ItemValue, OfficerId, ReleaseId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';
import { notAmongYours } from '../case/not-among-yours.ts';

export interface LoadedJudgment {
  readonly item: string;
  readonly fact: string;
  readonly value: string;
  readonly givenOn: string;
  readonly reasons: string;
  readonly officer: string;
  readonly at: Instant;
}

export interface LoadedReview {
  readonly item: string;
  readonly officerId: OfficerId;
  readonly officer: string;
  readonly revealsAsylum: boolean;
  readonly reasons: string;
  readonly at: Instant;
}

export interface LoadedReleaseItem {
  readonly item: ItemId;
  readonly value: ItemValue;
  readonly document: Digest | undefined;
  readonly judgments: readonly LoadedJudgment[];
  readonly reviews: readonly LoadedReview[];
}

/** A release as kept: what was proposed, judged and reviewed. */
export interface LoadedRelease {
  readonly key: CaseKey;
  readonly releaseId: ReleaseId;
  readonly state: string;
  readonly mission: string;
  readonly proposerId: OfficerId;
  readonly proposer: string;
  readonly proposedAt: Instant;
  readonly items: readonly LoadedReleaseItem[];
  readonly released:
    { readonly by: string; readonly at: Instant; readonly digest: Digest } | undefined;
  readonly abandoned:
    { readonly by: string; readonly at: Instant; readonly reasons: string } | undefined;
}

async function readJudgments(db: Reader, personId: string, releaseId: string) {
  const rows = await db
    .selectFrom('outward_judgments')
    .selectAll()
    .where('person_id', '=', personId)
    .where('release_id', '=', releaseId)
    .orderBy('at')
    .orderBy('judgment_id')
    .execute();
  return rows.map((row) => ({
    item: row.item,
    fact: row.fact,
    value: row.value,
    givenOn: row.given_on,
    reasons: row.reasons,
    officer: row.officer_name,
    at: Instant.parse(row.at),
  }));
}

async function readReviews(db: Reader, personId: string, releaseId: string) {
  const rows = await db
    .selectFrom('outward_reviews')
    .selectAll()
    .where('person_id', '=', personId)
    .where('release_id', '=', releaseId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    item: row.item,
    officerId: OfficerId.parse(row.officer_id),
    officer: row.officer_name,
    revealsAsylum: row.reveals_asylum,
    reasons: row.reasons,
    at: Instant.parse(row.at),
  }));
}

async function readItems(
  db: Reader,
  personId: string,
  releaseId: string,
): Promise<readonly LoadedReleaseItem[]> {
  const judgments = await readJudgments(db, personId, releaseId);
  const reviews = await readReviews(db, personId, releaseId);
  const rows = await db
    .selectFrom('outward_items')
    .selectAll()
    .where('person_id', '=', personId)
    .where('release_id', '=', releaseId)
    .orderBy('item')
    .execute();
  return rows.map((row) => ({
    item: ItemId.parse(row.item),
    value: ItemValue.parse(row.value),
    document: row.document_digest === null ? undefined : Digest.parse(row.document_digest),
    judgments: judgments.filter(({ item }) => item === row.item),
    reviews: reviews.filter(({ item }) => item === row.item),
  }));
}

/**
 * A release with its items. Decides nothing about who may see it.
 * @throws SamsynError `input.not-found`
 */
export async function loadRelease(db: Reader, releaseId: string): Promise<LoadedRelease> {
  const row = await db
    .selectFrom('outward_drafts as d')
    .leftJoin('outward_releases as r', (join) =>
      join.onRef('r.person_id', '=', 'd.person_id').onRef('r.release_id', '=', 'd.release_id'),
    )
    .leftJoin('outward_abandonments as a', (join) =>
      join.onRef('a.person_id', '=', 'd.person_id').onRef('a.release_id', '=', 'd.release_id'),
    )
    .select(['d.person_id', 'd.release_id', 'd.case_id', 'd.state', 'd.mission'])
    .select(['d.proposer_id', 'd.proposer_name', 'd.proposed_at'])
    .select(['r.second_name', 'r.released_at', 'r.digest'])
    .select(['a.officer_name as given_up_by', 'a.at as given_up_at', 'a.reasons'])
    .where('d.release_id', '=', releaseId)
    .executeTakeFirst();
  if (!row) throw notAmongYours('release');
  const { second_name: by, released_at: at, digest } = row;
  const { given_up_by: givenUpBy, given_up_at: givenUpAt, reasons } = row;
  return {
    key: { personId: row.person_id, caseId: row.case_id },
    releaseId: ReleaseId.parse(row.release_id),
    state: row.state,
    mission: row.mission,
    proposerId: OfficerId.parse(row.proposer_id),
    proposer: row.proposer_name,
    proposedAt: Instant.parse(row.proposed_at),
    items: await readItems(db, row.person_id, row.release_id),
    released:
      by === null || at === null || digest === null
        ? undefined
        : { by, at: Instant.parse(at), digest: Digest.parse(digest) },
    abandoned:
      givenUpBy === null || givenUpAt === null || reasons === null
        ? undefined
        : { by: givenUpBy, at: Instant.parse(givenUpAt), reasons },
  };
}
