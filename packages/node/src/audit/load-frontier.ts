// SPDX-License-Identifier: EUPL-1.2
import { Frontier } from '@samsyn/ledger';
import type { TreePlace } from '@samsyn/ledger';
import type { Reader } from './record.ts';
import { fetchNodes } from './tree-nodes.ts';

const levelsMax = 52;

/**
 * The right edge of our tree as it was at `size`, from the stored nodes; that size was reached.
 * @throws SamsynError `ledger.inclusion` when a node is missing
 */
export async function loadFrontier(db: Reader, size: number): Promise<Frontier> {
  const places: TreePlace[] = [];
  let start = 0;
  for (let level = levelsMax; level >= 0; level -= 1) {
    const width = 2 ** level;
    if (size - start < width) continue;
    places.push({ level, index: start / width });
    start += width;
  }
  const source = await fetchNodes(db, places);
  return new Frontier(size, places.map(source));
}
