// SPDX-License-Identifier: EUPL-1.2
import { childrenOf, type Diagram, type DiagramSpace, nodesOf } from '@samsyn/rules';

const answers = 256;

/** How many combinations of the facts at the levels give each answer. */
export function countAnswers(
  space: DiagramSpace,
  diagram: Diagram,
  levels: readonly number[],
): Map<number, bigint> {
  const place = new Map(levels.map((level, at) => [level, at]));
  const after = [...levels, -1].map((_level, at) =>
    levels.slice(at).reduce((all, level) => all * BigInt(space.sizes[level] ?? 1), 1n),
  );
  const placeOf = (node: Diagram): number =>
    node < answers ? levels.length : (place.get(space.levelOf(node)) ?? levels.length);
  const known = new Map<Diagram, Map<number, bigint>>();
  const walk = (node: Diagram): Map<number, bigint> => {
    if (node < answers) return new Map([[node, 1n]]);
    const found = known.get(node) ?? new Map<number, bigint>();
    if (known.has(node)) return found;
    for (const child of childrenOf(space, node)) {
      const between = (after[placeOf(node) + 1] ?? 1n) / (after[placeOf(child)] ?? 1n);
      for (const [answer, count] of walk(child))
        found.set(answer, (found.get(answer) ?? 0n) + count * between);
    }
    known.set(node, found);
    return found;
  };
  const total = (after[0] ?? 1n) / (after[placeOf(diagram)] ?? 1n);
  return new Map([...walk(diagram)].map(([answer, count]) => [answer, count * total]));
}

/** The levels of facts that any of the diagrams asks, in order. */
export function levelsOf(space: DiagramSpace, diagrams: readonly Diagram[]): number[] {
  const levels = diagrams.flatMap((diagram) =>
    nodesOf(space, diagram).map((node) => space.levelOf(node)),
  );
  return [...new Set(levels)].toSorted((a, b) => a - b);
}
