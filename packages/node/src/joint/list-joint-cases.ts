// SPDX-License-Identifier: EUPL-1.2
import type { JointPage } from '@samsyn/contract';
import { CaseId, Protection, legalDay, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { assertReadsJoint } from './assert-reads-joint.ts';
import { jointCase } from './joint-case.ts';
import { readTold } from './read-told.ts';

/** Both have it: a message about it has been accepted at one of them. */
const isShared = sql<SqlBool>`exists (
  select from messages m where m.person_id = cases.person_id and m.case_id = cases.case_id
    and m.state in ('delivered', 'received'))`;

async function pageOf({ db }: CaseContext, officer: Officer, after: string | null) {
  return db
    .selectFrom('cases')
    .innerJoin('people as p', 'p.person_id', 'cases.person_id')
    .leftJoin('case_bindings as b', (join) =>
      join
        .onRef('b.person_id', '=', 'cases.person_id')
        .onRef('b.case_id', '=', 'cases.case_id')
        .on('b.officer_id', '=', officer.officerId),
    )
    .select(['cases.case_id', 'p.protection', 'b.cleared'])
    .where(visibleTo(officer))
    .where(isShared)
    .$if(after !== null, (query) => query.where('cases.case_id', '<', after ?? ''))
    .orderBy('cases.case_id', 'desc')
    .limit(limits.jointCasesPageMax + 1)
    .execute();
}

/**
 * The officer's own cases that both authorities have, a page at a time, the newest first: of each
 * what the messages told and nothing else. Recorded as a reading.
 * @throws SamsynError `access.forbidden`
 */
export async function listJointCases(
  context: CaseContext,
  officer: Officer,
  after: string | null,
): Promise<JointPage> {
  assertReadsJoint(officer);
  const rows = await pageOf(context, officer, after);
  const shown = rows.slice(0, limits.jointCasesPageMax);
  const caseIds = shown.map((row) => row.case_id);
  const content = { list: 'joint', shown: caseIds };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  const told = await readTold(context, caseIds);
  const today = legalDay(context.clock());
  const cases = shown.map((row) => {
    const cleared = row.cleared === true && officer.opened.has(row.case_id);
    const protection = Protection.parse(row.protection);
    const subject = { caseId: row.case_id, protection, cleared };
    return jointCase(subject, told.get(row.case_id) ?? [], today);
  });
  const last = shown.at(-1);
  const more = rows.length > shown.length && last !== undefined;
  return { cases, next: more ? CaseId.parse(last.case_id) : null };
}
