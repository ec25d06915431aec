// SPDX-License-Identifier: EUPL-1.2
import {
  type Condition,
  conditionsOf,
  type Diagram,
  type FactSpace,
  itemFacts,
  outcomeDiagram,
  type RuleSet,
  type Slice,
} from '@samsyn/rules';
import type { Facts, ItemId } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';

/** Items that no rule tells apart: one of them is drawn for all. */
export type ItemClass = {
  readonly items: readonly ItemId[];
  readonly slice: Slice;
  readonly fixed: Facts;
  /** The outcome for every combination of the facts that the catalogue does not settle. */
  readonly diagram: Diagram;
};

/** The law of one stretch of days, drawn: what each obligation is proved on. */
export type Stretch = {
  readonly lawbook: Lawbook;
  readonly ruleSet: RuleSet;
  readonly space: FactSpace;
  readonly classes: readonly ItemClass[];
};

/**
 * Draws the law for every item of the catalogue. What the catalogue says of an item is given, but
 * for the words that mean more protection: those stay open, so that an item may be marked otherwise.
 * @throws SamsynError `law.too-complex` beyond the space's budget of nodes.
 */
export function drawStretch(lawbook: Lawbook, ruleSet: RuleSet, space: FactSpace): Stretch {
  const classes = slicesOf(lawbook, ruleSet).map(({ items, slice }): ItemClass => {
    const fixed = { ...slice.given, item: slice.item };
    return { items, slice, fixed, diagram: drawClass(space, ruleSet, slice) };
  });
  return { lawbook, ruleSet, space, classes };
}

export function drawClass(space: FactSpace, ruleSet: RuleSet, slice: Slice): Diagram {
  const fixed = { ...slice.given, item: slice.item };
  return outcomeDiagram(space, { ruleSet, secrecy: slice.secrecy, fixed });
}

/** The catalogue's items with the secrecy provisions that the law of the day knows, by likeness. */
function slicesOf(
  { catalogue, vocabulary }: Lawbook,
  ruleSet: RuleSet,
): { readonly items: readonly ItemId[]; readonly slice: Slice }[] {
  const named = itemLists(ruleSet);
  const found = new Map<string, { items: ItemId[]; slice: Slice }>();
  for (const entry of catalogue.items.values()) {
    const { item } = entry;
    const secrecy = entry.secrecy.filter((id) => ruleSet.secrecy[id] !== undefined);
    const given = Object.fromEntries(
      Object.entries(itemFacts(entry)).filter(
        ([name, value]) =>
          vocabulary[name]?.domain.includes(value) && vocabulary[name].protective.length === 0,
      ),
    );
    const told = named.map((items) => (items.includes(item) ? '1' : '0')).join('');
    const key = JSON.stringify([secrecy, given, told]);
    const alike = found.get(key) ?? { items: [], slice: { item, secrecy, given } };
    alike.items.push(item);
    found.set(key, alike);
  }
  return [...found.values()];
}

/** Every list of items that a condition names. */
function itemLists(ruleSet: RuleSet): string[][] {
  const lists = (condition: Condition): string[][] => {
    if (condition.kind === 'fact') return condition.fact === 'item' ? [[...condition.values]] : [];
    return condition.kind === 'not' ? lists(condition.of) : condition.of.flatMap(lists);
  };
  const found = conditionsOf(ruleSet).flatMap(lists);
  return [...new Map(found.map((items) => [items.join(), items])).values()];
}
