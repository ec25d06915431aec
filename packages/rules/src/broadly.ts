// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from './condition.ts';
import type { Rule } from './rule-set.ts';

/** The rule's condition, with no judgment answered against it. */
export function broadly(rule: Rule): Condition {
  const answers = rule.judgments.map(({ fact, passes }): Condition => {
    return { kind: 'fact', fact, values: [...passes, 'not-assessed'] };
  });
  return { kind: 'all', of: [rule.when, ...answers] };
}
