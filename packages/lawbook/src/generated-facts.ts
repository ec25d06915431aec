// SPDX-License-Identifier: EUPL-1.2
import type { FactName, RuleId } from '@samsyn/terms';

/** The word for the harm test of a secrecy provision. */
export function harmFact(rule: RuleId): FactName {
  return `harm.${rule}`;
}

/** The word for a jurist's verification that a rule stands as encoded. One for each rule. */
export function verifiedFact(rule: RuleId): FactName {
  return `provision-verified.${rule}`;
}
