// SPDX-License-Identifier: EUPL-1.2
import { WaitingJudgment } from '@samsyn/contract';
import type { WaitingJudgmentPage } from '@samsyn/contract';
import { DisclosureId, Instant, SamsynError, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { caseSummaries } from '../case/case-summaries.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { assertMay } from './decide.ts';

interface Place {
  readonly openedAt: string;
  readonly disclosureId: string;
  readonly item: string;
}

function parsePlace(after: string | null): Place | undefined {
  if (after === null) return undefined;
  const [openedAt = '', disclosureId = '', item = ''] = after.split(' ');
  if (!Instant.safeParse(openedAt).success || !DisclosureId.safeParse(disclosureId).success)
    throw new SamsynError('input.schema', 'not a place in the list', 'after');
  return { openedAt, disclosureId, item };
}

/** Held here to give: an entry of our own, or one that the act itself draws up. */
const isHeld = sql<boolean>`(exists (
  select from entries e where e.person_id = d.person_id and e.case_id = d.case_id
    and e.item = i.item and e.received_with is null)
  or d.drawn_up @> jsonb_build_array(jsonb_build_object('item', i.item)))`;

const waits = sql<boolean>`(i.sent_with is null and i.outcome = 'assess' and ${isHeld})`;

/**
 * The disclosures of a page: as many as it may have items, for each has one at least. They are taken
 * along their age; whose case it is, and whether anything waits, is asked of one after the other until
 * the page is full. `offset 0` keeps the database from beginning with all cases or all items.
 */
async function disclosuresOf({ db }: CaseContext, officer: Officer, place: Place | undefined) {
  const { openedAt = '', disclosureId = '' } = place ?? {};
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('disclosures')
        .select(['person_id', 'case_id', 'disclosure_id', 'opened_at', 'drawn_up'])
        .where('state', '=', 'open')
        .$if(place !== undefined, (query) =>
          query.where(
            sql<boolean>`(opened_at, disclosure_id) >= (${openedAt}::timestamptz, ${disclosureId}::uuid)`,
          ),
        )
        .orderBy('opened_at')
        .orderBy('disclosure_id')
        .offset(0)
        .as('d'),
    )
    .select('d.disclosure_id')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('cases')
          .select('cases.case_id')
          .whereRef('cases.person_id', '=', 'd.person_id')
          .whereRef('cases.case_id', '=', 'd.case_id')
          .where(visibleTo(officer))
          .offset(0),
      ),
    )
    .where(
      sql<boolean>`exists (select from disclosure_items i where i.person_id = d.person_id
        and i.disclosure_id = d.disclosure_id and ${waits} offset 0)`,
    )
    .orderBy('d.opened_at')
    .orderBy('d.disclosure_id')
    // One more than a page and the one that the page before ended in.
    .limit(limits.listPageMax + 2)
    .execute();
  return rows.map((row) => row.disclosure_id);
}

async function readPage(context: CaseContext, officer: Officer, place: Place | undefined) {
  const { openedAt = '', disclosureId = '', item = '' } = place ?? {};
  const disclosureIds = await disclosuresOf(context, officer, place);
  if (disclosureIds.length === 0) return [];
  return context.db
    .selectFrom('disclosures as d')
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'd.person_id')
        .onRef('i.disclosure_id', '=', 'd.disclosure_id'),
    )
    .select(['d.case_id', 'd.disclosure_id', 'd.purpose', 'd.opened_at'])
    .select(['i.item', 'i.assessment'])
    .where('d.disclosure_id', 'in', disclosureIds)
    .where(waits)
    .$if(place !== undefined, (query) =>
      query.where(
        sql<boolean>`(d.opened_at, d.disclosure_id, i.item) > (${openedAt}::timestamptz, ${disclosureId}::uuid, ${item})`,
      ),
    )
    .orderBy('d.opened_at')
    .orderBy('d.disclosure_id')
    .orderBy('i.item')
    .limit(limits.listPageMax + 1)
    .execute();
}

/**
 * What waits for judgment in the officer's cases, the longest waiting first, a page at a time. Each
 * item stands as it was last assessed; opening it assesses it anew. Recorded.
 * @throws SamsynError `access.forbidden`
 */
export async function waitingJudgments(
  context: CaseContext,
  officer: Officer,
  after: string | null,
): Promise<WaitingJudgmentPage> {
  assertMay(officer, 'judge');
  const rows = await readPage(context, officer, parsePlace(after));
  const shown = rows.slice(0, limits.listPageMax);
  const caseIds = [...new Set(shown.map((row) => row.case_id))];
  const summaries = await caseSummaries(context.db, officer, caseIds);
  const byCase = new Map(summaries.map((one) => [String(one.caseId), one]));
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown: caseIds },
  });
  const last = shown.at(-1);
  return {
    judgments: shown.map((row) =>
      WaitingJudgment.parse({
        caseId: row.case_id,
        number: byCase.get(row.case_id)?.number,
        personName: byCase.get(row.case_id)?.personName ?? null,
        disclosureId: row.disclosure_id,
        purpose: row.purpose,
        item: row.item,
        asked: row.assessment.openJudgments,
        assessedOn: row.assessment.date,
        since: row.opened_at,
      }),
    ),
    next:
      rows.length > shown.length && last
        ? `${last.opened_at} ${last.disclosure_id} ${last.item}`
        : null,
  };
}
