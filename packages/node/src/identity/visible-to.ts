// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { sql } from 'kysely';
import type { ExpressionBuilder, SqlBool, Expression } from 'kysely';
import type { Database } from '../store/database.ts';
import type { Officer } from './officer.ts';

/** Set apart from current work (22 § UDL), and nothing has happened in it since; or erased. */
const setApart = sql<SqlBool>`exists (
  select from case_separations apart
  where apart.person_id = cases.person_id and apart.case_id = cases.case_id
    and apart.decision = 'separated' and apart.returned_at is null
    and (apart.decided_at >= cases.changed_at or exists (
      select from case_erasures e where e.person_id = apart.person_id
        and e.case_id = apart.case_id and e.decision = 'erased')))`;

/**
 * The one access policy: a case is the officer's when the officer's role reads cases and the case
 * lies at the officer's unit or is bound to the officer by name (UDL 16 §); a protected person's case
 * only when it is bound by name. A case that is set apart is nobody's. The same condition decides a single reading and filters a list.
 * Asks case by case, by key: a list of a hundred does not read who is protected among all the others.
 */
export function visibleTo(officer: Officer) {
  return (eb: ExpressionBuilder<Database, 'cases'>): Expression<SqlBool> => {
    if (!hasRight(officer.roles, 'read-cases')) return sql<SqlBool>`false`;
    const protection = eb
      .selectFrom('people as person')
      .select('person.protection')
      .whereRef('person.person_id', '=', 'cases.person_id');
    const binding = eb
      .selectFrom('case_bindings as bound')
      .select('bound.officer_id')
      .whereRef('bound.person_id', '=', 'cases.person_id')
      .whereRef('bound.case_id', '=', 'cases.case_id')
      .where('bound.officer_id', '=', officer.officerId);
    const theirs = eb.or([
      eb(binding, 'is not', null),
      eb.and([eb('cases.unit', '=', officer.unit), eb(protection, '=', 'none')]),
    ]);
    return eb.and([theirs, eb.not(setApart)]);
  };
}
