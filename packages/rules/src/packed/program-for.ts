// SPDX-License-Identifier: EUPL-1.2
import type { ItemId } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import { conditionsOf } from '../diagram/fact-order.ts';
import type { RuleSet } from '../rule-set.ts';
import { compileProgram } from './compile-program.ts';
import type { Program, Slice } from './program.ts';

/** The lists of items that the conditions of a rule set name, and its programs by what they are for. */
type Compiled = {
  readonly lists: readonly (readonly string[])[];
  readonly programs: Map<string, Program>;
};
const compiled = new WeakMap<RuleSet, Compiled>();

/**
 * The program of an item with its secrecy provisions: one for all items that no condition of the law
 * tells apart.
 * @throws SamsynError as `compileProgram`.
 */
export function programFor(ruleSet: RuleSet, { item, secrecy }: Slice): Program {
  const ofRuleSet = compiled.get(ruleSet) ?? { lists: listsIn(ruleSet), programs: new Map() };
  compiled.set(ruleSet, ofRuleSet);
  const key = `${toldOf(ofRuleSet, item)} ${secrecy.join(' ')}`;
  const found = ofRuleSet.programs.get(key) ?? compileProgram(ruleSet, { item, secrecy });
  ofRuleSet.programs.set(key, found);
  return found;
}

/** By each list of items, whether the item stands in it. */
function toldOf({ lists }: Compiled, item: ItemId): string {
  return lists.map((items) => (items.includes(item) ? '1' : '0')).join('');
}

function listsIn(ruleSet: RuleSet): string[][] {
  const found = conditionsOf(ruleSet).flatMap(itemLists);
  return [...new Map(found.map((items) => [items.join(), items])).values()];
}

const listsKnown = new WeakMap<Condition, string[][]>();

/** Every list of items that the condition names. */
export function itemLists(condition: Condition): string[][] {
  const known = listsKnown.get(condition);
  if (known) return known;
  const found =
    condition.kind === 'fact'
      ? condition.fact === 'item'
        ? [[...condition.values]]
        : []
      : (condition.kind === 'not' ? [condition.of] : condition.of).flatMap(itemLists);
  listsKnown.set(condition, found);
  return found;
}
