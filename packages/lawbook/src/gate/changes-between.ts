// SPDX-License-Identifier: EUPL-1.2
import { type Diagram, no, type Operation, yes } from '@samsyn/rules';
import type { ItemId, PlainDate, Sentence } from '@samsyn/terms';
import type { Box } from '../diff/boxes-of.ts';
import { countAnswers, levelsOf } from '../diff/count-answers.ts';
import { firstBoxes } from '../diff/diff-law.ts';
import { type Answer, movedIn, transition } from '../diff/transition.ts';
import { sayAmong } from '../reading/say-among.ts';
import { findWitness } from './find-witness.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Witness } from './violation.ts';

/** Cases that had one answer before a day and have another from it. */
export type Moved = {
  readonly from: Answer;
  readonly to: Answer;
  /** Over all the items that are concerned; a decimal number. */
  readonly combinations: string;
  readonly items: readonly ItemId[];
  /** Facts of which every combination is such a case of the first item, in words. */
  readonly box: Sentence;
  /** Whether the first item has cases outside the box. */
  readonly moreBoxes: boolean;
  /** A case of it on the first day, with the answer of the new law. */
  readonly witness: Witness | undefined;
};

/** What the law of one stretch of days answers otherwise than that of the stretch before. */
export type StretchChange = {
  readonly before: PlainDate;
  readonly from: PlainDate;
  readonly changed: string;
  readonly moved: readonly Moved[];
};

/** The difference between two stretches that were drawn in one space, over all combinations. */
export function changesBetween(older: Stretch, newer: Stretch): StretchChange {
  const { space } = newer;
  const found = new Map<number, Gathered>();
  for (const [at, one] of newer.classes.entries()) {
    const before = older.classes[at];
    if (before === undefined || before.diagram === one.diagram) continue;
    const levels = levelsOf(space.diagrams, [before.diagram, one.diagram]);
    const moved = space.diagrams.apply(transition, before.diagram, one.diagram);
    for (const [code, count] of countAnswers(space.diagrams, moved, levels)) {
      if (movedIn(code) === undefined) continue;
      const gathered = found.get(code) ?? { count: 0n, items: [], one, moved };
      gathered.count += count * BigInt(one.items.length);
      gathered.items.push(...one.items);
      found.set(code, gathered);
    }
  }
  const moved = [...found].map(([code, gathered]) => movedOf(newer, code, gathered));
  const changed = [...found.values()].reduce((sum, { count }) => sum + count, 0n);
  return {
    before: older.ruleSet.from,
    from: newer.ruleSet.from,
    changed: String(changed),
    moved,
  };
}

/** What moves alike, with the first class of items of which it is so. */
type Gathered = {
  count: bigint;
  readonly items: ItemId[];
  readonly one: ItemClass;
  readonly moved: Diagram;
};

function movedOf(newer: Stretch, code: number, { count, items, one, moved }: Gathered): Moved {
  const { from, to } = movedIn(code) ?? { from: 'not-encoded', to: 'not-encoded' };
  const { boxes, moreBoxes } = firstBoxes(newer.space, moved, code);
  const [first = {}] = boxes;
  const isIt: Operation = (answer) => (answer === code ? yes : no);
  return {
    from,
    to,
    combinations: String(count),
    items,
    box: sayBox(newer, first),
    moreBoxes: moreBoxes || boxes.length > 1,
    witness: findWitness(newer, one, newer.space.diagrams.apply(isIt, moved, moved)),
  };
}

function sayBox({ lawbook }: Stretch, box: Box): Sentence {
  const said = Object.entries(box).map(([fact, values]) => sayAmong(lawbook, fact, values));
  return {
    sv: said.map(({ sv }) => sv).join('; '),
    en: said.map(({ en }) => en).join('; '),
  };
}
