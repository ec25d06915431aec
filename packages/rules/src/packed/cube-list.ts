// SPDX-License-Identifier: EUPL-1.2
import type { Cube } from './cubes-of.ts';

/** Alternatives, any of which meets a condition, with the facts that they name. */
export type CubeList = {
  readonly cubes: readonly Cube[];
  readonly facts: ReadonlySet<number>;
  /** What is left of them when a fact is given, by the fact and its value. */
  readonly met: Map<string, CubeList>;
};

export function cubeList(cubes: readonly Cube[]): CubeList {
  const facts = new Set<number>();
  for (const cube of cubes) for (const fact of cube.keys()) facts.add(fact);
  return { cubes, facts, met: new Map() };
}
