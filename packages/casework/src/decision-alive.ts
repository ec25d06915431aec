// SPDX-License-Identifier: EUPL-1.2
import type { StandingFact } from '@samsyn/terms';

/**
 * Whether the removal decision stands, as the law is asked of it. That it does must be established
 * or confirmed; that it has lapsed or been repealed holds it back already as a proposal.
 * @returns `unknown` when it is disputed, only proposed, or cannot be computed
 */
export function decisionAlive({ value, standing }: StandingFact): 'yes' | 'no' | 'unknown' {
  if (standing === 'disputed' || standing === 'unknown') return 'unknown';
  if (value.word === 'lapsed' || value.word === 'ended') return 'no';
  return value.word === 'stands' && standing !== 'proposed' ? 'yes' : 'unknown';
}
