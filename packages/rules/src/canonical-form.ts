// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from './rule-set.ts';

/**
 * The law of a rule set as one text that is the same for the same law: keys sorted, its days and
 * its hash left out. The rule set's hash is SHA-256 of this text in UTF-8.
 */
export function canonicalForm(ruleSet: Omit<RuleSet, 'hash' | 'from' | 'until'>): string {
  const { vocabulary, root, secrecy, exemptions, gates } = ruleSet;
  return textOf({ vocabulary, root, secrecy, exemptions, gates });
}

/** Rule sets share most of their parts: each is written once. */
const written = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value) ? `[${value.map(textOf).join(',')}]` : objectText(value);
  written.set(value, text);
  return text;
}

function objectText(value: object): string {
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join(',')}}`;
}
