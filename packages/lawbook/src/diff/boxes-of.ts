// SPDX-License-Identifier: EUPL-1.2
import { type Diagram, type FactSpace } from '@samsyn/rules';
import type { FactName, FactValue } from '@samsyn/terms';

/** Facts with the values they may have: every combination of them is in the box. */
export type Box = Readonly<Record<FactName, readonly FactValue[]>>;

/** Boxes, none of which overlaps another, that hold exactly the cases with the answer. */
export function* boxesOf(
  space: FactSpace,
  diagram: Diagram,
  answer: number,
  above: Box = {},
): Generator<Box> {
  const { diagrams, order, vocabulary } = space;
  if (diagram === answer) yield above;
  if (diagram < 256) return;
  const name = order[diagrams.levelOf(diagram)] ?? '';
  const domain = vocabulary[name]?.domain ?? [];
  const children = Map.groupBy(domain.keys(), (value) => diagrams.childOf(diagram, value));
  for (const [child, values] of children) {
    const own = values.flatMap((value) => domain[value] ?? []);
    yield* boxesOf(space, child, answer, { ...above, [name]: own });
  }
}
