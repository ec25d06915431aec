// SPDX-License-Identifier: EUPL-1.2
import { type Box, boxesOf } from '@samsyn/lawbook';
import type { Diagram, FactSpace } from '@samsyn/rules';
import { limits } from '@samsyn/terms';

/** A box and how many combinations of the facts at the levels it holds. */
export type SizedBox = { readonly box: Box; readonly combinations: bigint };

/** The largest of the disjoint boxes that hold exactly the answer, and whether they are all of them. */
export function largestBoxes(
  space: FactSpace,
  diagram: Diagram,
  answer: number,
  levels: readonly number[],
): { readonly boxes: readonly SizedBox[]; readonly coversAll: boolean } {
  const looked: Box[] = [];
  let more = false;
  for (const box of boxesOf(space, diagram, answer)) {
    more = looked.length >= limits.impactBoxesLookedMax;
    if (more) break;
    looked.push(box);
  }
  const sorted = looked
    .map((box) => ({ box, size: logSize(space, box) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, limits.impactBoxesMax);
  const boxes = sorted.map(({ box }) => ({ box, combinations: sizeOf(space, box, levels) }));
  return { boxes, coversAll: !more && boxes.length === looked.length };
}

/** By how much the facts of the box hold back: nearer zero is larger. */
function logSize({ vocabulary }: FactSpace, box: Box): number {
  return Object.entries(box).reduce((sum, [name, values]) => {
    const all = vocabulary[name]?.domain.length ?? 1;
    return sum + Math.log(values.length / all);
  }, 0);
}

function sizeOf({ order, diagrams }: FactSpace, box: Box, levels: readonly number[]): bigint {
  return levels.reduce((all, level) => {
    const own = box[order[level] ?? '']?.length ?? diagrams.sizes[level] ?? 1;
    return all * BigInt(own);
  }, 1n);
}
