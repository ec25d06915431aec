// SPDX-License-Identifier: EUPL-1.2
import {
  type Diagram,
  factOrder,
  type FactSpace,
  factSpace,
  itemFacts,
  marks,
  type Operation,
  outcomeDiagram,
  type RuleSet,
} from '@samsyn/rules';
import type { CatalogueItem, Digest, ItemId, Outcome } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { type Box, boxesOf } from './boxes-of.ts';
import { countAnswers, levelsOf } from './count-answers.ts';
import { mergedVocabulary } from './merged-vocabulary.ts';

/** An answer, or the refusal where the wording that is needed is not encoded. */
export type Answer = Outcome | 'not-encoded';

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
const names: readonly Answer[] = ['must-not', 'assess', 'may', 'must', 'not-encoded'];
const base = 32;

/** @throws SamsynError `law.too-complex` when the comparison outgrows its budget of nodes. */
export function diffLaw(older: Version, newer: Version): LawDiff {
  const vocabulary = mergedVocabulary(older.ruleSet.vocabulary, newer.ruleSet.vocabulary);
  const order = factOrder(vocabulary, [older.ruleSet, newer.ruleSet]);
  const space = factSpace(vocabulary, order, nodesMax);
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
      if (code < base) return [];
      changed += count;
      return [changeOf(space, entry.item, moved, code, count)];
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

function draw(space: FactSpace, ruleSet: RuleSet, entry: CatalogueItem): Diagram {
  const secrecy = entry.secrecy.filter((id) => ruleSet.secrecy[id] !== undefined);
  const given = Object.entries(itemFacts(entry)).filter(([name]) => space.levels.has(name));
  const fixed = { ...Object.fromEntries(given), item: entry.item };
  return outcomeDiagram(space, { ruleSet, secrecy, fixed });
}

function changeOf(
  space: FactSpace,
  item: ItemId,
  moved: Diagram,
  code: number,
  count: bigint,
): Change {
  const boxes: Box[] = [];
  for (const box of boxesOf(space, moved, code)) {
    boxes.push(box);
    if (boxes.length > boxesMax) break;
  }
  return {
    item,
    from: names[(code - base) >> 3] ?? 'not-encoded',
    to: names[(code - base) & 7] ?? 'not-encoded',
    combinations: String(count),
    boxes: boxes.slice(0, boxesMax),
    moreBoxes: boxes.length > boxesMax,
  };
}

/** What is kept has the answer 0; what moves, both answers in one code. */
const transition: Operation = (left, right) =>
  left === right ? 0 : base + (within(left) << 3) + within(right);

function within(answer: number): number {
  return answer < marks.refused ? answer : marks.refused;
}
