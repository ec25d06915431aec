// SPDX-License-Identifier: EUPL-1.2
import { type Question, SamsynError } from '@samsyn/terms';
import type { RuleSet } from './rule-set.ts';

/**
 * Refuses a day outside the rule set's own, a provision that is not encoded for it and words the
 * law does not have: what is missing from the law must never read as openness.
 */
export function requireLaw(question: Question, ruleSet: RuleSet): void {
  const { from, until, secrecy, vocabulary } = ruleSet;
  if (question.date < from || (until !== null && question.date >= until))
    throw new SamsynError('law.no-law-for-date', 'the rule set is of other days', question.date);
  const items = vocabulary['item'];
  if (items && !items.domain.includes(question.item))
    throw new SamsynError('input.unknown-item', 'the law knows no such item', question.item);
  for (const id of question.secrecy) {
    const provision = secrecy[id];
    if (provision === undefined)
      throw new SamsynError('law.unknown-word', 'no such secrecy provision in the law', id);
    if (!provision.encoded)
      throw new SamsynError(
        'law.no-law-for-date',
        'the wording of the secrecy provision is not encoded for this day',
        id,
      );
  }
}
