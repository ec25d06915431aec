// SPDX-License-Identifier: EUPL-1.2
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { query } from './query.ts';

/** The number that the police's node expects next in a sequence of the sending authority's. */
export async function nextNumber(testbed: TemporaryTestbed, name: string): Promise<number> {
  const sql = 'select settled::int as settled from incoming_sequences where name = $1';
  const [row] = await query<{ settled: number }>(testbed, 'police', sql, [name]);
  return (row?.settled ?? 0) + 1;
}
