// SPDX-License-Identifier: EUPL-1.2
import { EarlierJudgments } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { FactName } from '@samsyn/terms';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

/** Judgments on one question in cases of persons without protection, but for those of one disclosure. */
function answersTo({ db }: CaseContext, fact: FactName, except: string) {
  return db
    .selectFrom('judgments as j')
    .innerJoin('disclosures as d', (join) =>
      join
        .onRef('d.person_id', '=', 'j.person_id')
        .onRef('d.disclosure_id', '=', 'j.disclosure_id'),
    )
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'd.person_id').onRef('cases.case_id', '=', 'd.case_id'),
    )
    .innerJoin('people as p', 'p.person_id', 'j.person_id')
    .where('j.fact', '=', fact)
    .where('j.disclosure_id', '!=', except)
    .where('p.protection', '=', 'none')
    .orderBy('j.at', 'desc');
}

async function inOwnCases(context: CaseContext, officer: Officer, fact: FactName, except: string) {
  return answersTo(context, fact, except)
    .select(['cases.case_id as caseId', 'cases.number', 'j.item', 'j.fact', 'j.value'])
    .select(['j.asks', 'j.answer', 'j.reasons', 'j.officer_name as officer', 'j.at'])
    .where(visibleTo(officer))
    .limit(limits.earlierJudgmentsShownMax)
    .execute();
}

/** Reasons are free text about a person: of cases that are not the officer's own they stay unread. */
async function inOtherCases(
  context: CaseContext,
  officer: Officer,
  fact: FactName,
  except: string,
) {
  const rows = await answersTo(context, fact, except)
    .select(['j.value', 'j.answer'])
    .where((eb) => sql<SqlBool>`not ${visibleTo(officer)(eb)}`)
    .limit(limits.earlierJudgmentsCountedMax)
    .execute();
  return [...Map.groupBy(rows, ({ value }) => value).values()].flatMap((same) => {
    const [newest] = same;
    return newest ? [{ answer: newest.answer, times: same.length }] : [];
  });
}

/** What has been answered to one question before, in other disclosures than this. */
export async function earlierJudgments(
  context: CaseContext,
  officer: Officer,
  fact: FactName,
  except: string,
): Promise<EarlierJudgments> {
  return EarlierJudgments.parse({
    fact,
    own: await inOwnCases(context, officer, fact, except),
    elsewhere: await inOtherCases(context, officer, fact, except),
  });
}
