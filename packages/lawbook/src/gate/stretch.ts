// SPDX-License-Identifier: EUPL-1.2
import {
  conditionsOf,
  type Diagram,
  drawResidual,
  type FactSpace,
  fixedOf,
  itemFacts,
  itemLists,
  type Residual,
  residualOf,
  type RuleSet,
  type Slice,
} from '@samsyn/rules';
import type { Facts, ItemId } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';

/** Items that no rule of any day tells apart. */
export type ItemGroup = { readonly items: readonly ItemId[]; readonly slice: Slice };

/** Such items in the law of one stretch of days: one of them is drawn for all. */
export type ItemClass = ItemGroup & {
  readonly fixed: Facts;
  /** The law that is left once the catalogue has said what it says of the items. */
  readonly residual: Residual;
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
export function drawStretch(
  lawbook: Lawbook,
  ruleSet: RuleSet,
  space: FactSpace,
  groups: readonly ItemGroup[],
): Stretch {
  const classes = groups.map(({ items, slice }): ItemClass => {
    const fixed = fixedOf(slice);
    const residual = residualOf(space, { ruleSet, secrecy: slice.secrecy, fixed });
    return { items, slice, fixed, residual, diagram: drawResidual(space, residual) };
  });
  return { lawbook, ruleSet, space, classes };
}

/** The catalogue's items with the secrecy provisions that the law knows, by likeness. */
export function groupItems(
  { catalogue, vocabulary, rules }: Lawbook,
  ruleSets: readonly RuleSet[],
): ItemGroup[] {
  const named = namedLists(ruleSets);
  const found = new Map<string, { items: ItemId[]; slice: Slice }>();
  for (const entry of catalogue.items.values()) {
    const { item } = entry;
    const secrecy = entry.secrecy.filter((id) => rules.get(id)?.block.kind === 'secrecy');
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

/** Every list of items that a condition of any day names. */
function namedLists(ruleSets: readonly RuleSet[]): string[][] {
  const found = [...new Set(ruleSets.flatMap(conditionsOf))].flatMap(itemLists);
  return [...new Map(found.map((items) => [items.join(), items])).values()];
}
