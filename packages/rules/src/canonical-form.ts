// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from './rule-set.ts';

/**
 * The law of a rule set as one text that is the same for the same law: keys sorted, its days and
 * its hash left out. The rule set's hash is SHA-256 of this text in UTF-8.
 */
export function canonicalForm(ruleSet: Omit<RuleSet, 'hash' | 'from' | 'until'>): string {
  const { vocabulary, root, secrecy, exemptions, gates } = ruleSet;
  return JSON.stringify(sorted({ vocabulary, root, secrecy, exemptions, gates }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
