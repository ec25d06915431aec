// SPDX-License-Identifier: EUPL-1.2
export { assess, assessByReference } from './assess.ts';
export { canonicalForm } from './canonical-form.ts';
export { always, truthOf, type Condition, type Truth } from './condition.ts';
export { explain } from './explain.ts';
export { failedFacts, namedFacts } from './failed-facts.ts';
export { growTree } from './grow-tree.ts';
export { interpret, type Ruling } from './reference/interpret.ts';
export { itemFacts } from './item-facts.ts';
export { testNames } from './test-names.ts';
export type {
  Exemption,
  Gate,
  JudgmentAsked,
  Rule,
  RuleNode,
  RuleSet,
  SecrecyRule,
  Stated,
} from './rule-set.ts';
export type { Fact, Vocabulary } from './vocabulary.ts';
