// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet, Vocabulary } from '@samsyn/rules';
import { type PlainDate, SamsynError } from '@samsyn/terms';
import { type KnownParts, ruleSetCompiler } from './compile-rule-set.ts';
import type { LocatedBlock } from './located-block.ts';

/**
 * The rule set of any day, compiled when it is first asked for and kept.
 * `stretches`: the first day of each stretch with its own rule set, in order; the last is open.
 */
export function compileOnDemand(
  blocks: readonly LocatedBlock[],
  vocabulary: Vocabulary,
  stretches: readonly PlainDate[],
  parts: KnownParts,
): (date: PlainDate) => RuleSet {
  const compiled = new Map<PlainDate, RuleSet>();
  const compile = ruleSetCompiler(blocks, vocabulary, parts);
  return (date) => {
    const from = stretches.findLast((day) => day <= date);
    if (from === undefined)
      throw new SamsynError('law.no-law-for-date', 'the law of that day is not encoded', date);
    const known = compiled.get(from);
    if (known) return known;
    const until = stretches.find((day) => day > from) ?? null;
    const ruleSet = compile(from, until);
    compiled.set(from, ruleSet);
    return ruleSet;
  };
}
