// SPDX-License-Identifier: EUPL-1.2
import type { FactName, Facts } from '@samsyn/terms';
import { type Condition, truthOf } from './condition.ts';

/** The facts that keep a condition from holding, each once; none when it holds. */
export function failedFacts(condition: Condition, facts: Facts): FactName[] {
  const failed: FactName[] = [];
  collect(condition, facts, failed);
  return failed.length > 1 ? [...new Set(failed)] : failed;
}

/** Whether the condition holds; what keeps it from holding is added. */
function collect(condition: Condition, facts: Facts, failed: FactName[]): boolean {
  switch (condition.kind) {
    case 'fact': {
      const value = facts[condition.fact];
      if (value !== undefined && condition.values.includes(value)) return true;
      failed.push(condition.fact);
      return false;
    }
    case 'all': {
      let holds = true;
      for (const part of condition.of) if (!collect(part, facts, failed)) holds = false;
      return holds;
    }
    case 'any': {
      const before = failed.length;
      for (const part of condition.of)
        if (collect(part, facts, failed)) {
          failed.length = before;
          return true;
        }
      return false;
    }
    case 'not': {
      if (truthOf(condition.of, facts) === false) return true;
      failed.push(...namedFacts(condition.of));
      return false;
    }
  }
}

/** Every fact that a condition names, in the order it names them. */
export function namedFacts(condition: Condition): FactName[] {
  switch (condition.kind) {
    case 'fact':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap(namedFacts);
    case 'not':
      return namedFacts(condition.of);
  }
}
