// SPDX-License-Identifier: EUPL-1.2
import {
  type Diagram,
  factOrder,
  type FactSpace,
  factSpace,
  itemFacts,
  outcomeDiagram,
  type RuleSet,
} from '@samsyn/rules';
import type { CatalogueItem, Digest, Facts, ItemId } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { type Box, boxesOf } from './boxes-of.ts';
import { countAnswers, levelsOf } from './count-answers.ts';
import { mergedVocabulary } from './merged-vocabulary.ts';
import { type Answer, movedIn, transition } from './transition.ts';

/** Cases of one item that one version answers otherwise than the other. */
export type Change = {
  readonly item: ItemId;
  readonly from: Answer;
  readonly to: Answer;
  /** Of the combinations of facts that either version asks; a decimal number. */
  readonly combinations: string;
  /** Disjoint boxes that hold exactly these cases, the first few; and whether there are more. */
  readonly boxes: readonly Box[];
  readonly moreBoxes: boolean;
};

/** What one version of the law answers otherwise than another, case for case. */
export type LawDiff = {
  readonly older: Digest;
  readonly newer: Digest;
  readonly combinations: string;
  readonly changed: string;
  readonly addedItems: readonly ItemId[];
  readonly removedItems: readonly ItemId[];
  readonly changes: readonly Change[];
};

export type Version = { readonly lawbook: Lawbook; readonly ruleSet: RuleSet };

const nodesMax = 4_000_000;
const boxesMax = 5;

/** @throws SamsynError `law.too-complex` when the comparison outgrows its budget of nodes. */
export function diffLaw(older: Version, newer: Version): LawDiff {
  return diffIn(sharedSpace([older.ruleSet, newer.ruleSet]), older, newer);
}

/** A space in which all the rule sets can be drawn, whichever book they are of. */
export function sharedSpace(ruleSets: readonly RuleSet[]): FactSpace {
  const vocabularies = new Set(ruleSets.map((ruleSet) => ruleSet.vocabulary));
  const vocabulary = [...vocabularies].reduce(mergedVocabulary);
  return factSpace(vocabulary, factOrder(vocabulary, ruleSets), nodesMax);
}

/**
 * The same in a space that other versions are compared in too: what they share is drawn once.
 * @throws SamsynError as `diffLaw`.
 */
export function diffIn(space: FactSpace, older: Version, newer: Version): LawDiff {
  const [before, after] = [older.lawbook.catalogue.items, newer.lawbook.catalogue.items];
  const shared = [...after.values()].filter(({ item }) => before.has(item));
  let combinations = 0n;
  let changed = 0n;
  const changes = shared.flatMap((entry): Change[] => {
    const left = draw(space, older.ruleSet, before.get(entry.item) ?? entry);
    const right = draw(space, newer.ruleSet, entry);
    const levels = levelsOf(space.diagrams, [left, right]);
    combinations += levels.reduce(
      (all, level) => all * BigInt(space.diagrams.sizes[level] ?? 1),
      1n,
    );
    const moved = space.diagrams.apply(transition, left, right);
    const counted = countAnswers(space.diagrams, moved, levels);
    return [...counted].flatMap(([code, count]): Change[] => {
      const answers = movedIn(code);
      if (answers === undefined) return [];
      changed += count;
      const boxes = firstBoxes(space, moved, code);
      return [{ item: entry.item, ...answers, combinations: String(count), ...boxes }];
    });
  });
  return {
    older: older.ruleSet.hash,
    newer: newer.ruleSet.hash,
    combinations: String(combinations),
    changed: String(changed),
    addedItems: [...after.keys()].filter((item) => !before.has(item)),
    removedItems: [...before.keys()].filter((item) => !after.has(item)),
    changes,
  };
}

const fixedKnown = new WeakMap<FactSpace, WeakMap<CatalogueItem, Facts>>();

function draw(space: FactSpace, ruleSet: RuleSet, entry: CatalogueItem): Diagram {
  const secrecy = entry.secrecy.filter((id) => ruleSet.secrecy[id] !== undefined);
  const known = fixedKnown.get(space) ?? new WeakMap<CatalogueItem, Facts>();
  fixedKnown.set(space, known);
  const fixed = known.get(entry) ?? fixedOf(space, entry);
  known.set(entry, fixed);
  return outcomeDiagram(space, { ruleSet, secrecy, fixed });
}

function fixedOf(space: FactSpace, entry: CatalogueItem): Facts {
  const given = Object.entries(itemFacts(entry)).filter(([name]) => space.levels.has(name));
  return { ...Object.fromEntries(given), item: entry.item };
}

/** Disjoint boxes that hold the cases of an answer, the first few; and whether there are more. */
export function firstBoxes(
  space: FactSpace,
  diagram: Diagram,
  answer: number,
): Pick<Change, 'boxes' | 'moreBoxes'> {
  const boxes: Box[] = [];
  for (const box of boxesOf(space, diagram, answer)) {
    boxes.push(box);
    if (boxes.length > boxesMax) break;
  }
  return { boxes: boxes.slice(0, boxesMax), moreBoxes: boxes.length > boxesMax };
}
