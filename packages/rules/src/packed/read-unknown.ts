// SPDX-License-Identifier: EUPL-1.2
import { type FactName, isSamsynError, type Outcome } from '@samsyn/terms';
import type { Operation } from '../diagram/diagram-space.ts';
import { type FactSpace, factSpace } from '../diagram/fact-space.ts';
import { factOrder } from '../diagram/fact-order.ts';
import { marks } from '../diagram/operations.ts';
import { outcomeDiagram } from '../diagram/outcome-diagram.ts';
import { answersOf, restrict, supportOf } from '../diagram/walk-diagram.ts';
import type { RuleSet } from '../rule-set.ts';
import type { Program, Slice } from './program.ts';
import { codes } from './settle.ts';

/** Nodes that the diagram of one item may have before its unknown facts are answered by the weakest. */
const nodesMax = 200_000;
const outcomes: readonly Outcome[] = ['must-not', 'assess', 'may', 'must'];

/** What unknown facts leave possible, and the reading that is explained. */
export type UnknownRead = {
  readonly possible: readonly Outcome[];
  readonly missing: readonly FactName[];
  /** The facts with the unknown ones chosen: the first in the vocabulary's order that weakens most. */
  readonly reading: Uint8Array;
  readonly exhausted: boolean;
};

export type ItemDiagram = { readonly space: FactSpace; readonly diagram: number };

/** The diagram of all that the law can say of the item; undefined beyond the budget of nodes. */
export function itemDiagram(ruleSet: RuleSet, slice: Slice): ItemDiagram | undefined {
  const order = factOrder(ruleSet.vocabulary, [ruleSet]);
  const space = factSpace(ruleSet.vocabulary, order, nodesMax);
  const fixed = { item: slice.item };
  try {
    return { space, diagram: outcomeDiagram(space, { ruleSet, secrecy: slice.secrecy, fixed }) };
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.too-complex') return undefined;
    throw error;
  }
}

export function readUnknown(
  { layout }: Program,
  drawn: ItemDiagram | undefined,
  packed: Uint8Array,
): UnknownRead {
  const unknown = layout.names.filter(
    (_name, index) => packed[index] === layout.domains[index]?.length,
  );
  const reading = packed.slice();
  for (const name of unknown) reading[layout.indexOf.get(name) ?? 0] = 0;
  if (drawn === undefined)
    return { possible: ['must-not'], missing: unknown, reading, exhausted: true };
  const { space, diagram } = drawn;
  const given = new Map<number, number>();
  for (const [index, name] of layout.names.entries()) {
    const level = space.levels.get(name);
    if (level !== undefined && !unknown.includes(name)) given.set(level, packed[index] ?? 0);
  }
  const left = restrict(space.diagrams, diagram, given);
  const told = space.diagrams.apply(refusedIsBarred, left, left);
  const asked = supportOf(space.diagrams, told);
  const missing = unknown.filter((name) => asked.has(space.levels.get(name) ?? -1));
  const possible = answersOf(space.diagrams, told).toSorted((a, b) => a - b);
  choose(space, left, unknown, (name, value) => {
    reading[layout.indexOf.get(name) ?? 0] = value;
  });
  return {
    possible: possible.flatMap((code) => outcomes[code] ?? []),
    missing,
    reading,
    exhausted: false,
  };
}

const refusedIsBarred: Operation = (answer) =>
  answer === marks.refused || answer === marks.gap ? codes['must-not'] : answer;

/** Barred before refused, and refused before all that permits more. */
const weakness = [codes['must-not'], marks.refused, codes.assess, codes.may, codes.must];

function choose(
  space: FactSpace,
  diagram: number,
  unknown: readonly FactName[],
  set: (name: FactName, value: number) => void,
): void {
  const reached = answersOf(space.diagrams, diagram);
  const target = weakness.find((answer) => reached.includes(answer));
  if (target === undefined) return;
  let left = diagram;
  for (const name of unknown) {
    const level = space.levels.get(name);
    const size = space.vocabulary[name]?.domain.length ?? 0;
    for (let value = 0; level !== undefined && value < size; value += 1) {
      const next = restrict(space.diagrams, left, new Map([[level, value]]));
      if (!answersOf(space.diagrams, next).includes(target)) continue;
      left = next;
      set(name, value);
      break;
    }
  }
}
