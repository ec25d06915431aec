// SPDX-License-Identifier: EUPL-1.2
import { answers, type Diagram, type DiagramSpace } from './diagram-space.ts';

/** The diagram with the fact of a level given. */
export function restrict(
  space: DiagramSpace,
  diagram: Diagram,
  given: ReadonlyMap<number, number>,
): Diagram {
  const known = new Map<Diagram, Diagram>();
  const walk = (at: Diagram): Diagram => {
    if (at < answers) return at;
    const found = known.get(at);
    if (found !== undefined) return found;
    const level = space.levelOf(at);
    const value = given.get(level);
    const result =
      value === undefined
        ? space.node(level, childrenOf(space, at).map(walk))
        : walk(space.childOf(at, value));
    known.set(at, result);
    return result;
  };
  return walk(diagram);
}

export function childrenOf(space: DiagramSpace, diagram: Diagram): Diagram[] {
  const size = space.sizes[space.levelOf(diagram)] ?? 0;
  return Array.from({ length: size }, (_none, value) => space.childOf(diagram, value));
}

/** Every node of the diagram, and every answer it can give. */
function reachable(space: DiagramSpace, diagram: Diagram): Set<Diagram> {
  const seen = new Set<Diagram>();
  const walk = (at: Diagram): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const size = at < answers ? 0 : (space.sizes[space.levelOf(at)] ?? 0);
    for (let value = 0; value < size; value += 1) walk(space.childOf(at, value));
  };
  walk(diagram);
  return seen;
}

const supports = new WeakMap<DiagramSpace, Map<Diagram, ReadonlySet<number>>>();

/** The levels of the facts on which the diagram depends. */
export function supportOf(space: DiagramSpace, diagram: Diagram): ReadonlySet<number> {
  const known = supports.get(space) ?? new Map<Diagram, ReadonlySet<number>>();
  supports.set(space, known);
  const found =
    known.get(diagram) ?? new Set(nodesOf(space, diagram).map((node) => space.levelOf(node)));
  known.set(diagram, found);
  return found;
}

export function answersOf(space: DiagramSpace, diagram: Diagram): number[] {
  return [...reachable(space, diagram)].filter((node) => node < answers);
}

/** Every place of the diagram that asks a fact. */
export function nodesOf(space: DiagramSpace, diagram: Diagram): Diagram[] {
  return [...reachable(space, diagram)].filter((node) => node >= answers);
}
