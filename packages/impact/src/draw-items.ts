// SPDX-License-Identifier: EUPL-1.2
import {
  type Diagram,
  type DiagramSpace,
  type FactSpace,
  itemFacts,
  outcomeDiagram,
  type RuleSet,
} from '@samsyn/rules';
import type { CatalogueItem, Facts, ItemId } from '@samsyn/terms';

/** What the rule set answers of each item, for every combination of the other facts. */
export function drawItems(
  space: FactSpace,
  ruleSet: RuleSet,
  entries: readonly CatalogueItem[],
): Map<ItemId, Diagram> {
  return new Map(
    entries.map((entry) => {
      const secrecy = entry.secrecy.filter((id) => ruleSet.secrecy[id] !== undefined);
      const fixed = fixedIn(space, entry);
      return [entry.item, outcomeDiagram(space, { ruleSet, secrecy, fixed })];
    }),
  );
}

const given = new WeakMap<DiagramSpace, WeakMap<CatalogueItem, Facts>>();

/** One object an item and space: what was drawn for it is found again by it. */
function fixedIn(space: FactSpace, entry: CatalogueItem): Facts {
  const ofSpace = given.get(space.diagrams) ?? new WeakMap<CatalogueItem, Facts>();
  given.set(space.diagrams, ofSpace);
  const known = ofSpace.get(entry);
  if (known !== undefined) return known;
  const own = Object.entries(itemFacts(entry)).filter(([name]) => space.levels.has(name));
  const found = { ...Object.fromEntries(own), item: entry.item };
  ofSpace.set(entry, found);
  return found;
}
