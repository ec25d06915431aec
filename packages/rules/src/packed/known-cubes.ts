// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '../condition.ts';
import { type CubeList, cubeList } from './cube-list.ts';
import { cubesOf } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

const known = new WeakMap<FactLayout, WeakMap<Condition, CubeList>>();

/**
 * The condition's alternatives, put together once.
 * @throws SamsynError `law.too-complex` when there are too many.
 */
export function knownCubes(condition: Condition, layout: FactLayout): CubeList {
  const ofLayout = known.get(layout) ?? new WeakMap<Condition, CubeList>();
  known.set(layout, ofLayout);
  const found = ofLayout.get(condition) ?? cubeList(cubesOf(condition, layout));
  ofLayout.set(condition, found);
  return found;
}
