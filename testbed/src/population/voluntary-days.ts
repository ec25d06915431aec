// SPDX-License-Identifier: EUPL-1.2
import type { LegalHistory } from './legal-history.ts';

/**
 * The days to leave voluntarily that the decision gives: two weeks at refusal of entry, four at
 * expulsion (8 kap. 21 § UtlL), none for a transfer, for an expulsion for crime, and for one in five
 * of the others.
 */
export function voluntaryDays(history: LegalHistory): number {
  const withoutPeriod = Number(history.decidedOn.slice(8)) % 5 === 0;
  switch (history.kind) {
    case 'refusal-of-entry':
      return withoutPeriod ? 0 : 14;
    case 'expulsion':
      return withoutPeriod ? 0 : 28;
    case 'dublin-transfer':
    case 'criminal-expulsion':
      return 0;
  }
}
