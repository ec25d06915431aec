// SPDX-License-Identifier: EUPL-1.2
import type { Assessment } from '@samsyn/terms';

const hashCharsShown = 12;

/**
 * What an assessment is looked up by in the rule set: the hash of the set, then for each secrecy
 * provision the rules from the general one to the one that decided. For review, not for reading.
 */
export function ruleCodes({ findings, ruleSet }: Assessment): readonly string[] {
  const paths = findings.map(({ chain, secrecy }) => `${secrecy}: ${chain.join(' → ')}`);
  return [ruleSet.hash.slice(0, hashCharsShown), ...paths];
}
