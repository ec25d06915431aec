// SPDX-License-Identifier: EUPL-1.2
import type { AskedWay, CaseKinds } from '../caseload/case-kinds.ts';
import { type Movement, movements } from './movement.ts';
import type { Exposure } from './privacy-figures.ts';

/** Persons of whom a question of those asked about moves so, and their items. */
export function countExposure(
  { diagrams, codes, projection }: CaseKinds,
  asked: readonly AskedWay[],
  moves: (movement: Movement) => boolean,
): Exposure {
  const hits = Uint8Array.from({ length: 256 }, (_none, code) => {
    const movement = movements[code];
    return movement !== undefined && moves(movement) ? 1 : 0;
  });
  const items = itemSets(asked, diagrams);
  let [persons, exposed] = [0, 0];
  for (const [kind, count] of projection.counts.entries()) {
    const row = kind * diagrams.length;
    let own = 0;
    for (const { places, items: alike } of items)
      if (places.some((at) => hits[codes[row + at] ?? 0] === 1)) own += alike;
    if (own > 0) persons += count;
    exposed += own * count;
  }
  return { persons, items: exposed };
}

type ItemSet = { readonly places: readonly number[]; readonly items: number };

/** Items by the changes that they have in any way, each set of changes once. */
function itemSets(asked: readonly AskedWay[], diagrams: readonly number[]): ItemSet[] {
  const byItem = Map.groupBy(asked, ({ entry }) => entry.item);
  const sets = Map.groupBy(byItem.values(), (own) =>
    [...new Set(own.map(({ moved }) => diagrams.indexOf(moved)))].toSorted((a, b) => a - b).join(),
  );
  return [...sets].map(([key, items]) => ({
    places: key.split(',').map(Number),
    items: items.length,
  }));
}
