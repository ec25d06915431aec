// SPDX-License-Identifier: EUPL-1.2
import type { TreeHead } from '@samsyn/ledger';
import { loadFrontier } from '../audit/load-frontier.ts';
import type { Reader } from '../audit/record.ts';
import { treeSize } from '../audit/tree-size.ts';

/** Whether our ledger is not the one that this checkpoint of ours was made of: cut, or another. */
export async function contradictsOwn(db: Reader, { size, root }: TreeHead): Promise<boolean> {
  if (size > (await treeSize(db))) return true;
  const stored = (await loadFrontier(db, size)).root();
  return Buffer.compare(stored, root) !== 0;
}
