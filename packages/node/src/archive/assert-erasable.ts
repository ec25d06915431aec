// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';
import { onItsWay } from '../case/on-its-way.ts';

async function runs(db: Reader, { personId, caseId }: CaseKey): Promise<string | undefined> {
  const hold = await db
    .selectFrom('case_holds')
    .select('kind')
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  if (hold) return hold.kind;
  const message = await db
    .selectFrom('messages')
    .select('message_id')
    .where('person_id', '=', personId)
    .where('state', 'in', onItsWay)
    .executeTakeFirst();
  if (message) return 'a message is on its way';
  const waiting = await db
    .selectFrom('waiting_messages')
    .select('message_id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (waiting) return 'a message waits to be taken up';
  const disclosure = await db
    .selectFrom('disclosures')
    .select('disclosure_id')
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (disclosure) return 'a disclosure is open';
  const asked = await db
    .selectFrom('request_items as i')
    .innerJoin('requests as r', (join) =>
      join.onRef('r.person_id', '=', 'i.person_id').onRef('r.request_id', '=', 'i.request_id'),
    )
    .select('i.item')
    .where('r.person_id', '=', personId)
    .where('r.state', 'in', ['sent', 'received'])
    .where('i.struck', '=', false)
    .where((of) => of.or([of('i.answer', 'is', null), of('i.answer', '=', 'waits-for-judgment')]))
    .executeTakeFirst();
  return asked && 'a request is not answered';
}

/** @throws SamsynError `archive.held` while something that needs the content runs; the reason says what */
export async function assertErasable(db: Reader, key: CaseKey): Promise<void> {
  const held = await runs(db, key);
  if (held !== undefined) throw new SamsynError('archive.held', held, 'separationId');
}
