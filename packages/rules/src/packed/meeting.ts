// SPDX-License-Identifier: EUPL-1.2
import { type CubeList, cubeList } from './cube-list.ts';
import type { Cube } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

/** Alternatives without a fact that is given, where its value meets them. */
export type Meeting = (list: CubeList) => CubeList;

/** Keeps the alternatives that the value meets, and leaves its fact out of them. */
export function meeting(layout: FactLayout, name: string, value: string): Meeting {
  const fact = layout.indexOf.get(name);
  if (fact === undefined) return (list) => list;
  const code = layout.codesOf[fact]?.get(value);
  const key = `${fact}=${code}`;
  return (list) => {
    if (!list.facts.has(fact)) return list;
    const found =
      list.met.get(key) ?? cubeList(list.cubes.flatMap((cube) => meet(cube, fact, code)));
    list.met.set(key, found);
    return found;
  };
}

function meet(cube: Cube, fact: number, code: number | undefined): readonly Cube[] {
  const allowed = cube.get(fact);
  if (allowed === undefined) return [cube];
  const isMet = code !== undefined && allowed.includes(code);
  return isMet ? [new Map([...cube].filter(([index]) => index !== fact))] : [];
}
