// SPDX-License-Identifier: EUPL-1.2
import type { TreeHead } from '@samsyn/ledger';
import { findNewest } from '../audit/export-ledger.ts';
import { loadFrontier } from '../audit/load-frontier.ts';
import type { Reader } from '../audit/record.ts';

/** Whether our ledger is not the one that this checkpoint of ours was made of: cut, or another. */
export async function contradictsOwn(db: Reader, { size, root }: TreeHead): Promise<boolean> {
  const newest = await findNewest(db);
  if (size > (newest?.size ?? 0)) return true;
  const stored = (await loadFrontier(db, size)).root();
  return Buffer.compare(stored, root) !== 0;
}
