// SPDX-License-Identifier: EUPL-1.2
import { competenceAfter, enforcementBasis } from '@samsyn/casework';
import type { Competence, CompetenceStep } from '@samsyn/casework';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';

/** Messages that move the case itself. */
const transfers = ['handover', 'return'];

function stepsOf({ direction, state }: { direction: string; state: string }): CompetenceStep[] {
  if (direction === 'in') return state === 'received' ? ['received'] : [];
  switch (state) {
    case 'delivered':
      return ['sent', 'receipt-accepted'];
    case 'refused':
      return ['sent', 'receipt-rejected'];
    case 'withdrawn':
      return ['sent', 'known-not-to-have-arrived'];
    default:
      return ['sent'];
  }
}

function atFirst(context: CaseContext, { entries }: LoadedCase): Competence {
  const basis = enforcementBasis(entries);
  switch (context.own.authority.role) {
    case 'migration':
      return basis === 'migration' || basis === 'handed-over' ? 'holds' : 'elsewhere';
    case 'police':
      return basis === 'police-own' ? 'holds' : 'elsewhere';
  }
}

/**
 * This authority's half of the competence to enforce, folded from the transfers that it has sent
 * and received and what became of each.
 */
export async function loadCompetence(
  context: CaseContext,
  db: Reader,
  found: LoadedCase,
): Promise<Competence> {
  const rows = await db
    .selectFrom('messages')
    .select(['direction', 'state'])
    .where('person_id', '=', found.key.personId)
    .where('case_id', '=', found.key.caseId)
    .where('kind', 'in', transfers)
    .orderBy('at')
    .orderBy('message_id')
    .execute();
  let competence = atFirst(context, found);
  for (const step of rows.flatMap(stepsOf))
    competence = competenceAfter(competence, step) ?? competence;
  return competence;
}
