// SPDX-License-Identifier: EUPL-1.2
import type { Household } from './household.ts';
import type { LegalHistory } from './legal-history.ts';

const responsibleStates = ['DE', 'IT', 'FR', 'PL', 'ES', 'DK'] as const;

/** Where the decision says the journey goes: the responsible state, or the household's own country. */
export function travelGoal(history: LegalHistory, household: Household): string {
  if (history.kind !== 'dublin-transfer') return household.members[0]?.person.nationality ?? 'XX';
  const day = Number(history.decidedOn.slice(8));
  return responsibleStates[day % responsibleStates.length] ?? 'DE';
}
