// SPDX-License-Identifier: EUPL-1.2
import type { Cube } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

/** Alternatives without the facts that are given, where those meet them. */
export type Meeting = (cubes: readonly Cube[]) => readonly Cube[];

const known = new WeakMap<FactLayout, Map<string, Meeting>>();

/** Keeps the alternatives that the value meets, and leaves its fact out of them. */
export function meeting(layout: FactLayout, name: string, value: string): Meeting {
  const ofLayout = known.get(layout) ?? new Map<string, Meeting>();
  known.set(layout, ofLayout);
  const key = `${name}=${value}`;
  const found = ofLayout.get(key) ?? newMeeting(layout, name, value);
  ofLayout.set(key, found);
  return found;
}

function newMeeting(layout: FactLayout, name: string, value: string): Meeting {
  const fact = layout.indexOf.get(name);
  if (fact === undefined) return (cubes) => cubes;
  const code = layout.codesOf[fact]?.get(value);
  const met = new WeakMap<readonly Cube[], readonly Cube[]>();
  return (cubes) => {
    if (!areNaming(cubes, fact)) return cubes;
    const found = met.get(cubes) ?? cubes.flatMap((cube) => meet(cube, fact, code));
    met.set(cubes, found);
    return found;
  };
}

function meet(cube: Cube, fact: number, code: number | undefined): readonly Cube[] {
  const allowed = cube.get(fact);
  if (allowed === undefined) return [cube];
  const isMet = code !== undefined && allowed.includes(code);
  return isMet ? [new Map([...cube].filter(([index]) => index !== fact))] : [];
}

const naming = new WeakMap<readonly Cube[], ReadonlySet<number>>();

/** Whether any of the alternatives names the fact. */
function areNaming(cubes: readonly Cube[], fact: number): boolean {
  const found = naming.get(cubes) ?? new Set(cubes.flatMap((cube) => [...cube.keys()]));
  naming.set(cubes, found);
  return found.has(fact);
}
