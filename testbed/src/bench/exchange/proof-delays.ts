// SPDX-License-Identifier: EUPL-1.2
import { until } from '../../demo/until.ts';
import { query } from '../../scenario/query.ts';
import type { Testbed } from '../../start/start-testbed.ts';
import { spreadOf } from './spread-of.ts';
import type { Spread } from './spread-of.ts';

/** How long proofs have to come; those that have not by then have no end to their delay. */
const proofsWithinMs = 10_000;

/** For the newest receipts: from the receipt's moment to that of the proof kept at the sender. */
export async function proofDelays(
  testbed: Pick<Testbed, 'postgres'>,
  newest: number,
): Promise<Spread> {
  const proved = async (): Promise<true | undefined> => {
    const missing = await query(
      testbed,
      'migration',
      `select 1 from receipts r left join receipt_proofs p using (person_id, message_id, side)
        where r.side = 'held' and p.message_id is null limit 1`,
    );
    return missing.length === 0 ? true : undefined;
  };
  await until('the proofs of all receipts', proved, proofsWithinMs).catch(() => undefined);
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
