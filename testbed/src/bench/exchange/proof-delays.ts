// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { query } from '../../scenario/query.ts';
import type { Testbed } from '../../start/start-testbed.ts';
import { spreadOf } from './spread-of.ts';
import type { Spread } from './spread-of.ts';

/** Long enough for the proofs of the last messages to have come. */
const settleMs = 3_000;

/** For the newest receipts: from the receipt's moment to that of the proof kept at the sender. */
export async function proofDelays(
  testbed: Pick<Testbed, 'postgres'>,
  newest: number,
): Promise<Spread> {
  await pause(settleMs);
  const rows = await query<{ ms: number }>(
    testbed,
    'migration',
    `select coalesce(extract(epoch from p.at - r.received_at) * 1000, 'infinity')::float8 as ms
       from receipts r left join receipt_proofs p using (person_id, message_id, side)
      where r.side = 'held' order by r.received_at desc limit $1`,
    [newest],
  );
  return spreadOf(rows.map(({ ms }) => ms));
}
