// SPDX-License-Identifier: EUPL-1.2
import type { CasePage, CaseSearch } from '@samsyn/contract';
import { hasRight, nameWords } from '@samsyn/casework';
import { CaseId, Instant, SamsynError, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Expression, Selectable, SqlBool } from 'kysely';
import { recordOnly } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import type { CaseContext } from './case-context.ts';
import { caseSummaries } from './case-summaries.ts';

interface Cursor {
  readonly changedAt: string;
  readonly caseId: string;
}

function parseCursor(after: string | null): Cursor | undefined {
  if (after === null) return undefined;
  const [changedAt, caseId] = after.split(' ');
  if (!Instant.safeParse(changedAt).success || !CaseId.safeParse(caseId).success) {
    throw new SamsynError('input.schema', 'not a place in the list', 'after');
  }
  return { changedAt: changedAt ?? '', caseId: caseId ?? '' };
}

/**
 * Name search does not find protected persons for an officer who is not cleared for them. Asked case
 * by case, by key, as `visibleTo` does.
 */
function findableBy({ officerId }: Officer) {
  return sql<SqlBool>`(
    (select p.protection from people p where p.person_id = cases.person_id) = 'none'
    or (select b.cleared from case_bindings b where b.person_id = cases.person_id
      and b.case_id = cases.case_id and b.officer_id = ${officerId}))`;
}

const everyCase = sql<SqlBool>`true`;

function matching(search: CaseSearch, officer: Officer): Narrowing {
  const words = search.name === undefined ? [] : nameWords(search.name);
  const byName = sql<SqlBool>`cases.names @> ${[...words]}::text[]`;
  const byNumber = sql<SqlBool>`cases.number = ${search.number ?? ''}`;
  if (search.name === undefined) return { few: byNumber, also: everyCase };
  if (words.length === 0) return { few: sql<SqlBool>`false`, also: everyCase };
  const few = search.number === undefined ? byName : sql<SqlBool>`(${byNumber} and ${byName})`;
  return { few, also: findableBy(officer) };
}

type Place = Pick<Selectable<Database['cases']>, 'case_id' | 'changed_at'>;
type Condition = Expression<SqlBool>;

/** What an index finds, and what is asked of each case besides. */
interface Narrowing {
  readonly few: Condition;
  readonly also: Condition;
}

function isAfter(cursor: Cursor | undefined): Condition {
  if (cursor === undefined) return everyCase;
  const { changedAt, caseId } = cursor;
  return sql<SqlBool>`(cases.changed_at, cases.case_id) < (${changedAt}::timestamptz, ${caseId}::uuid)`;
}

/** Along the index of the unit, which has them in order: all cases are never gone through. */
async function placesOfUnit(
  { db }: CaseContext,
  officer: Officer,
  cursor: Cursor | undefined,
): Promise<readonly Place[]> {
  return db
    .selectFrom('cases')
    .select(['case_id', 'changed_at'])
    .where('cases.unit', '=', officer.unit)
    .where(visibleTo(officer))
    .where(isAfter(cursor))
    .orderBy('changed_at', 'desc')
    .orderBy('case_id', 'desc')
    .limit(limits.listPageMax + 1)
    .execute();
}

/**
 * Of few cases beside all, put in order first: whether they are the officer's is asked from the top,
 * until a page is full. `offset 0` keeps the database from asking it of every one before.
 */
async function placesOfFew(
  { db }: CaseContext,
  officer: Officer,
  { few, also }: Narrowing,
  cursor: Cursor | undefined,
): Promise<readonly Place[]> {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('cases')
        .selectAll('cases')
        .where(few)
        .where(isAfter(cursor))
        .orderBy('changed_at', 'desc')
        .orderBy('case_id', 'desc')
        .offset(0)
        .as('cases'),
    )
    .select(['case_id', 'changed_at'])
    .where(visibleTo(officer))
    .where(also)
    .orderBy('changed_at', 'desc')
    .orderBy('case_id', 'desc')
    .limit(limits.listPageMax + 1)
    .execute();
}

function latestFirst(a: Place, b: Place): number {
  return b.changed_at.localeCompare(a.changed_at) || b.case_id.localeCompare(a.case_id);
}

/** By the unit and by name, each along an index of its own. */
async function placesOfOwn(
  context: CaseContext,
  officer: Officer,
  cursor: Cursor | undefined,
): Promise<readonly Place[]> {
  const byName = sql<SqlBool>`(cases.person_id, cases.case_id) in (
    select b.person_id, b.case_id from case_bindings b where b.officer_id = ${officer.officerId})`;
  const found = [
    ...(await placesOfUnit(context, officer, cursor)),
    ...(await placesOfFew(context, officer, { few: byName, also: everyCase }, cursor)),
  ];
  const once = new Map(found.map((place) => [place.case_id, place]));
  return [...once.values()].toSorted(latestFirst).slice(0, limits.listPageMax + 1);
}

async function readPage(
  context: CaseContext,
  officer: Officer,
  { search, after }: { search?: CaseSearch; after: string | null },
): Promise<CasePage> {
  if (!hasRight(officer.roles, 'read-cases'))
    throw new SamsynError('access.forbidden', 'your role does not read cases');
  const cursor = parseCursor(after);
  const rows = search
    ? await placesOfFew(context, officer, matching(search, officer), cursor)
    : await placesOfOwn(context, officer, cursor);
  const shown = rows.slice(0, limits.listPageMax);
  const cases = await caseSummaries(
    context.db,
    officer,
    shown.map((row) => row.case_id),
  );
  const last = shown.at(-1);
  const more = rows.length > shown.length && last !== undefined;
  return { cases, next: more ? `${last.changed_at} ${last.case_id}` : null };
}

/** The officer's own cases, most recently changed first, a page at a time; recorded. */
export async function listCases(
  context: CaseContext,
  officer: Officer,
  after: string | null,
): Promise<CasePage> {
  const page = await readPage(context, officer, { after });
  const content = { shown: page.cases.map((one) => one.caseId) };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  return page;
}

/** The officer's own cases of this number or name; recorded with what was found, by id. */
export async function searchCases(
  context: CaseContext,
  officer: Officer,
  search: CaseSearch,
): Promise<CasePage> {
  const page = await readPage(context, officer, { search, after: null });
  const found = page.cases.map((one) => one.caseId);
  await recordOnly(context, {
    event: 'case.searched',
    actor: actorOf(officer),
    found,
    content: { by: Object.keys(search), found },
  });
  return page;
}
