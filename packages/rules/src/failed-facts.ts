// SPDX-License-Identifier: EUPL-1.2
import type { FactName, Facts } from '@samsyn/terms';
import { type Condition, truthOf } from './condition.ts';

/** The facts that keep a condition from holding, each once; none when it holds. */
export function failedFacts(condition: Condition, facts: Facts): FactName[] {
  return [...new Set(collect(condition, facts))];
}

function collect(condition: Condition, facts: Facts): FactName[] {
  if (truthOf(condition, facts) === true) return [];
  switch (condition.kind) {
    case 'fact':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => collect(part, facts));
    case 'not':
      return namedFacts(condition.of);
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
