// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '../condition.ts';
import { type Cube, cubesOf } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

const known = new WeakMap<FactLayout, WeakMap<Condition, readonly Cube[]>>();

/**
 * The condition's alternatives, put together once.
 * @throws SamsynError `law.too-complex` when there are too many.
 */
export function knownCubes(condition: Condition, layout: FactLayout): readonly Cube[] {
  const ofLayout = known.get(layout) ?? new WeakMap<Condition, readonly Cube[]>();
  known.set(layout, ofLayout);
  const found = ofLayout.get(condition) ?? cubesOf(condition, layout);
  ofLayout.set(condition, found);
  return found;
}
