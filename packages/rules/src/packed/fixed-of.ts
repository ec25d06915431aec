// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';
import type { Slice } from './program.ts';

const known = new WeakMap<Slice, Facts>();

/** What a slice takes as given, its item among it: one object for each slice. */
export function fixedOf(slice: Slice): Facts {
  const found = known.get(slice) ?? { ...slice.given, item: slice.item };
  known.set(slice, found);
  return found;
}
