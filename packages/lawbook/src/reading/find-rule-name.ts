// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { nameOf, type RuleName } from './rule-reading.ts';

/** The rule as one points at it; undefined where the law book does not have it. */
export function findRuleName(book: Lawbook, rule: RuleId): RuleName | undefined {
  const located = book.rules.get(rule);
  return located && nameOf(located);
}
