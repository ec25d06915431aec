// SPDX-License-Identifier: EUPL-1.2
import type { Place } from './place.ts';
import type { RuleNode, RuleSet } from '../rule-set.ts';
import { type CubeList, cubeList } from './cube-list.ts';
import { crossed, type Cube } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';
import { knownCubes } from './known-cubes.ts';
import type { Meeting } from './meeting.ts';
import { setBit } from './row-table.ts';

/** A row of the tree, what it asks beside the line it stands in, and the lines it is open to. */
export type TreeRow = {
  readonly cube: Cube;
  readonly place: Place;
  /** Codes of the secrecy provisions; undefined where it is open to all. */
  readonly lines: readonly number[] | undefined;
};

/** The rows of the tree in the order in which the first that holds is the winner. */
export function treeRows({ root }: RuleSet, layout: FactLayout, own: Meeting): TreeRow[] {
  const secrecy = layout.indexOf.get('secrecy') ?? -1;
  const found: TreeRow[] = [];
  const walk = (node: RuleNode, above: CubeList, chain: readonly RuleNode[]): void => {
    const list = within(above, node, layout);
    if (list.cubes.length === 0) return;
    const way = [...chain, node];
    for (const exception of node.exceptions) walk(exception, list, way);
    const place = { node, chain: way };
    for (const cube of own(list).cubes) {
      const lines = cube.get(secrecy);
      found.push({ cube: lines ? without(cube, secrecy) : cube, place, lines });
    }
  };
  walk(root, nowhere, []);
  return found;
}

/** The rows that are open to a secrecy provision, or to none, as bits. */
export function maskOf(
  rows: readonly TreeRow[],
  layout: FactLayout,
  secrecy: string,
  words: number,
): Int32Array {
  const fact = layout.indexOf.get('secrecy') ?? -1;
  const code = layout.codesOf[fact]?.get(secrecy);
  const mask = new Int32Array(words);
  for (const [row, { lines }] of rows.entries())
    if (code === undefined || lines === undefined || lines.includes(code)) setBit(mask, row);
  return mask;
}

/** Above the general rule nothing is asked. */
const nowhere = cubeList([new Map()]);
type Crossed = {
  readonly layout: FactLayout;
  readonly above: CubeList;
  readonly list: CubeList;
};
const crossedKnown = new WeakMap<RuleNode, Crossed>();

/** What meets the guard of the place and all above it, put together once for all items and days. */
function within(above: CubeList, node: RuleNode, layout: FactLayout): CubeList {
  const known = crossedKnown.get(node);
  if (known?.above === above && known.layout === layout) return known.list;
  const guard = knownCubes(node.guard, layout);
  const list = above === nowhere ? guard : cubeList(crossed([above.cubes, guard.cubes]));
  crossedKnown.set(node, { layout, above, list });
  return list;
}

const withoutKnown = new WeakMap<Cube, Cube>();

function without(cube: Cube, fact: number): Cube {
  const found = withoutKnown.get(cube) ?? new Map([...cube].filter(([index]) => index !== fact));
  withoutKnown.set(cube, found);
  return found;
}
