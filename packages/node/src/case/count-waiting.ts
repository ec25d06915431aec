// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';

/** How many acts of the case wait for an officer: open disclosures and requests under review. */
export async function countWaiting(db: Reader, key: CaseKey): Promise<number> {
  const disclosures = await db
    .selectFrom('disclosures')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  const requests = await db
    .selectFrom('requests')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('direction', '=', 'out')
    .where('state', '=', 'prepared')
    .executeTakeFirstOrThrow();
  return Number(disclosures.count) + Number(requests.count);
}
