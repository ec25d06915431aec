// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { CountedPeriod } from './counted-period.ts';
import { departureItems } from './load-departures.ts';

/** Cases opened and not ended when the period ended: no departure known, not set apart. */
export async function countOpenCases({ db, end }: CountedPeriod): Promise<number> {
  const row = await db
    .selectFrom('cases as c')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('c.opened_at', '<', end)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('entries as e')
            .select('e.entry_id')
            .whereRef('e.person_id', '=', 'c.person_id')
            .whereRef('e.case_id', '=', 'c.case_id')
            .where('e.item', 'in', [...departureItems])
            .where('e.known_at', '<', end),
        ),
      ),
    )
    .where(
      sql<SqlBool>`not exists (select from case_separations s where s.person_id = c.person_id
        and s.case_id = c.case_id and s.decision = 'separated' and s.decided_at < ${end}
        and (s.returned_at is null or s.returned_at >= ${end}))`,
    )
    .executeTakeFirstOrThrow();
  return row.count;
}
