// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionBuilder } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import type { CaseKey } from './case-events.ts';
import { onItsWay } from './on-its-way.ts';

/** A message that shows that both have the case: a handover that it took, or one of its own. */
function showsShared(eb: ExpressionBuilder<Database, 'messages'>) {
  return eb.or([
    eb.and([
      eb('direction', '=', 'out'),
      eb('kind', '=', 'handover'),
      eb('state', '=', 'delivered'),
    ]),
    eb.and([eb('direction', '=', 'in'), eb('state', '=', 'received')]),
  ]);
}

/**
 * Whether the other authority has the case too: it has taken our handover, or we have a message of
 * its own about the case.
 */
export async function isSharedWithPeer(db: Reader, key: CaseKey): Promise<boolean> {
  const known = await db
    .selectFrom('messages')
    .select('message_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where(showsShared)
    .limit(1)
    .executeTakeFirst();
  return known !== undefined;
}

/** Those of the cases that the other authority has too. */
export async function casesSharedWithPeer(
  db: Reader,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('cases as c')
    .select('c.case_id')
    .where('c.case_id', 'in', [...caseIds])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('messages')
          .select('messages.message_id')
          .whereRef('messages.person_id', '=', 'c.person_id')
          .whereRef('messages.case_id', '=', 'c.case_id')
          .where(showsShared),
      ),
    )
    .execute();
  return new Set(rows.map((row) => row.case_id));
}

/** Whether a handover of the case is on its way: a stop is told after it without waiting for it. */
export async function isOnItsWayToPeer(db: Reader, key: CaseKey): Promise<boolean> {
  const handover = await db
    .selectFrom('messages')
    .select('message_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('direction', '=', 'out')
    .where('kind', '=', 'handover')
    .where('state', 'in', onItsWay)
    .limit(1)
    .executeTakeFirst();
  return handover !== undefined;
}
