// SPDX-License-Identifier: EUPL-1.2
import type { FactName, Facts, FactValue } from '@samsyn/terms';

/** What a rule asks of the facts. `all` of nothing always holds. */
export type Condition =
  | { readonly kind: 'fact'; readonly fact: FactName; readonly values: readonly FactValue[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type Truth = boolean | { readonly unknown: FactName };

export const always: Condition = { kind: 'all', of: [] };

/** Whether the condition holds, or the first unknown fact on which that depends. */
export function truthOf(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case 'fact': {
      const value = facts[condition.fact];
      if (value === undefined || value === 'unknown') return { unknown: condition.fact };
      return condition.values.includes(value);
    }
    case 'all':
      return combine(condition.of, facts, false);
    case 'any':
      return combine(condition.of, facts, true);
    case 'not': {
      const inner = truthOf(condition.of, facts);
      return typeof inner === 'boolean' ? !inner : inner;
    }
  }
}

/** One part that equals `settles` settles the whole, whatever the unknown parts turn out to be. */
function combine(parts: readonly Condition[], facts: Facts, settles: boolean): Truth {
  let open: Truth | undefined;
  for (const part of parts) {
    const truth = truthOf(part, facts);
    if (truth === settles) return settles;
    if (typeof truth !== 'boolean') open ??= truth;
  }
  return open ?? !settles;
}
