// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from '@samsyn/rules';
import { isSamsynError, type PlainDate } from '@samsyn/terms';
import type { Lawbook } from './load-lawbook.ts';

/**
 * The law of a day as it was read when the hash was written: by the book's own readings, or by those
 * of the latest earlier day of its knowledge that give a rule set of that kind. Undefined when
 * none does.
 */
export function findRuleSet(
  lawbook: Lawbook,
  date: PlainDate,
  isIt: (ruleSet: RuleSet) => boolean,
): RuleSet | undefined {
  const own = lawOf(lawbook, date);
  if (own && isIt(own)) return own;
  for (const day of lawbook.knowledge.toReversed()) {
    const earlier = lawOf(lawbook.asKnownOn(day), date);
    if (earlier && isIt(earlier)) return earlier;
  }
  return undefined;
}

function lawOf({ ruleSetOn }: Lawbook, date: PlainDate): RuleSet | undefined {
  try {
    return ruleSetOn(date);
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.no-law-for-date') return undefined;
    throw error;
  }
}
