// SPDX-License-Identifier: EUPL-1.2
import type { FactName } from '@samsyn/terms';
import type { Caseload, UnitColumn } from './caseload.ts';

/** Cases that are alike in the facts asked about are one kind. */
export type Projection = {
  /** The kind of each case. */
  readonly kinds: Int32Array;
  /** The first case of each kind. */
  readonly first: Int32Array;
  /** How many cases each kind has. */
  readonly counts: Int32Array;
};

const kept = new WeakMap<Caseload, Map<string, Projection>>();
const keptMax = 8;

/** The kinds of cases by the facts; kept for the caseload, the last few of them. */
export function projectCases(caseload: Caseload, facts: readonly FactName[]): Projection {
  const known = kept.get(caseload) ?? new Map<string, Projection>();
  kept.set(caseload, known);
  const key = facts.join(' ');
  const found = known.get(key) ?? drawUp(caseload, facts);
  known.delete(key);
  known.set(key, found);
  for (const old of [...known.keys()].slice(0, -keptMax)) known.delete(old);
  return found;
}

function drawUp({ cases, columns }: Caseload, facts: readonly FactName[]): Projection {
  const kinds = new Int32Array(cases);
  let known = 1;
  for (const name of facts) {
    const { domain, codes } = columns.get(name) ?? { domain: [''], codes: new Uint8Array(cases) };
    const size = domain.length;
    const steps = new Int32Array(known * size);
    let next = 0;
    for (let place = 0; place < cases; place += 1) {
      const step = (kinds[place] ?? 0) * size + (codes[place] ?? 0);
      let found = steps[step] ?? 0;
      if (found === 0) {
        next += 1;
        found = next;
        steps[step] = found;
      }
      kinds[place] = found - 1;
    }
    known = Math.max(next, 1);
  }
  const first = new Int32Array(known).fill(-1);
  const counts = new Int32Array(known);
  for (let place = 0; place < cases; place += 1) {
    const kind = kinds[place] ?? 0;
    if (first[kind] === -1) first[kind] = place;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { kinds, first, counts };
}

const byUnit = new WeakMap<Projection, Map<UnitColumn, Int32Array>>();

/** How many cases of each kind each unit has: `units` numbers a kind. Kept with the projection. */
export function unitCounts(projection: Projection, column: UnitColumn): Int32Array {
  const known = byUnit.get(projection) ?? new Map<UnitColumn, Int32Array>();
  byUnit.set(projection, known);
  const found = known.get(column) ?? countUnits(projection, column);
  known.set(column, found);
  return found;
}

function countUnits({ kinds, counts }: Projection, { units, codes }: UnitColumn): Int32Array {
  const size = units.length;
  const found = new Int32Array(counts.length * size);
  for (let place = 0; place < kinds.length; place += 1) {
    const at = (kinds[place] ?? 0) * size + (codes[place] ?? 0);
    found[at] = (found[at] ?? 0) + 1;
  }
  return found;
}
