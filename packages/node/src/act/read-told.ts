// SPDX-License-Identifier: EUPL-1.2
import { EntryId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { LoadedCase } from '../case/load-case.ts';

/** Own entries that went in a message which the other authority has acknowledged. */
export async function readTold(
  db: Reader,
  { key, entries }: Pick<LoadedCase, 'key' | 'entries'>,
): Promise<ReadonlySet<EntryId>> {
  const sent = await db
    .selectFrom('disclosure_items as i')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'i.person_id').onRef('m.message_id', '=', 'i.sent_with'),
    )
    .select(['i.item', 'm.at'])
    .where('m.person_id', '=', key.personId)
    .where('m.case_id', '=', key.caseId)
    .where('m.direction', '=', 'out')
    .where('m.state', '=', 'delivered')
    .execute();
  const told = entries.filter(({ item, knownAt, receivedWith }) => {
    if (receivedWith !== undefined || knownAt === undefined) return false;
    return sent.some((one) => one.item === String(item) && one.at >= knownAt);
  });
  return new Set(told.map(({ entryId }) => EntryId.parse(entryId)));
}
