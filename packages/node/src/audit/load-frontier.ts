// SPDX-License-Identifier: EUPL-1.2
import { Frontier } from '@samsyn/ledger';
import type { Reader } from './record.ts';

const levelsMax = 52;

/**
 * The right edge of our tree as it was at `size`, from the stored nodes; that size was reached.
 * @throws SamsynError `ledger.malformed` when a node is missing
 */
export async function loadFrontier(db: Reader, size: number): Promise<Frontier> {
  const peaks: Uint8Array[] = [];
  let start = 0;
  for (let level = levelsMax; level >= 0; level -= 1) {
    const width = 2 ** level;
    if (size - start < width) continue;
    const node = await db
      .selectFrom('ledger_nodes')
      .select('hash')
      .where('level', '=', level)
      .where('node_index', '=', start / width)
      .executeTakeFirst();
    if (node) peaks.push(Buffer.from(node.hash, 'hex'));
    start += width;
  }
  return new Frontier(size, peaks);
}
