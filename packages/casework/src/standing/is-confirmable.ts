// SPDX-License-Identifier: EUPL-1.2
import type { StandingFact, StandingName } from '@samsyn/terms';

/** What is put together from other facts is settled by settling those. */
const composed: readonly StandingName[] = ['enforceable', 'detention-authority'];

/** Whether an officer's word would settle the fact: it is a proposal of its own. */
export function isConfirmable({ fact, standing }: StandingFact): boolean {
  return standing === 'proposed' && !composed.includes(fact);
}
