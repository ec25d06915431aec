// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from '@samsyn/rules';
import type { PlainDate } from '@samsyn/terms';
import { findLawbook } from './find-lawbook.ts';
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
  return findLawbook(lawbook, date, isIt)?.ruleSetOn(date);
}
