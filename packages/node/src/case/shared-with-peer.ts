// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';
import { onItsWay } from './on-its-way.ts';

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
    .where((eb) =>
      eb.or([
        eb.and([
          eb('direction', '=', 'out'),
          eb('kind', '=', 'handover'),
          eb('state', '=', 'delivered'),
        ]),
        eb.and([eb('direction', '=', 'in'), eb('state', '=', 'received')]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return known !== undefined;
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
