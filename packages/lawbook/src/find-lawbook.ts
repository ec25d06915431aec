// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from '@samsyn/rules';
import { isSamsynError, type PlainDate } from '@samsyn/terms';
import type { Lawbook } from './load-lawbook.ts';

/**
 * The book as it was known when the rule set of the day was that one: this book itself, or as of
 * the latest day of its knowledge that gives it. Undefined when none does.
 */
export function findLawbook(
  lawbook: Lawbook,
  date: PlainDate,
  isIt: (ruleSet: RuleSet) => boolean,
): Lawbook | undefined {
  if (isLawOf(lawbook, date, isIt)) return lawbook;
  for (const day of lawbook.knowledge.toReversed()) {
    const earlier = lawbook.asKnownOn(day);
    if (isLawOf(earlier, date, isIt)) return earlier;
  }
  return undefined;
}

function isLawOf(
  { ruleSetOn }: Lawbook,
  date: PlainDate,
  isIt: (ruleSet: RuleSet) => boolean,
): boolean {
  try {
    return isIt(ruleSetOn(date));
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.no-law-for-date') return false;
    throw error;
  }
}
