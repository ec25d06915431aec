// SPDX-License-Identifier: EUPL-1.2
import type { RequestFact } from '@samsyn/report';
import { sql } from 'kysely';
import type { CountedPeriod } from './counted-period.ts';

/** When a request of ours was sent, or when one came. */
const requestedAt = sql<string>`coalesce((select min(s.known_at) from case_events s
  where s.person_id = r.person_id and s.request_id = r.request_id and s.kind = 'request-sent'), r.at)`;

async function requestRows({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('requests as r')
    .select(['r.request_id', 'r.person_id', 'r.direction', requestedAt.as('at')])
    .select((eb) =>
      eb
        .selectFrom('case_events as a')
        .select((of) => of.fn.min('a.known_at').as('at'))
        .whereRef('a.person_id', '=', 'r.person_id')
        .whereRef('a.request_id', '=', 'r.request_id')
        .where('a.kind', 'in', ['answer-sent', 'answer-received'])
        .where('a.known_at', '<', end)
        .as('answered_at'),
    )
    .where('r.state', 'in', ['sent', 'received'])
    .where('r.at', '<', end)
    .where(requestedAt, '>=', begin)
    .where(requestedAt, '<', end)
    .orderBy('at')
    .execute();
}

/** The items asked for; with an answer that came since, the one before it is what had been said. */
async function itemRows({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('request_items as i')
    .innerJoin('requests as r', (join) =>
      join.onRef('r.person_id', '=', 'i.person_id').onRef('r.request_id', '=', 'i.request_id'),
    )
    .select(['i.request_id', 'i.item', 'i.asked'])
    .select(
      sql<string | null>`case
        when not exists (select from case_events a where a.person_id = i.person_id
          and a.request_id = i.request_id and a.kind = 'answer-received'
          and a.known_at < ${end}) then null
        when i.answer = 'answered' and not exists (select from case_events a
          where a.person_id = i.person_id and a.request_id = i.request_id
          and a.kind = 'answer-received' and i.item = any (a.items)
          and a.known_at < ${end}) then 'waits-for-judgment'
        else i.answer end`.as('answer'),
    )
    .where('i.struck', '=', false)
    .where(requestedAt, '>=', begin)
    .where(requestedAt, '<', end)
    .execute();
}

/**
 * Requests that were sent or came in the period, with what was asked for and, when the period ended,
 * when it had been answered and what of each item.
 */
export async function loadRequests(period: CountedPeriod): Promise<RequestFact[]> {
  const items = Map.groupBy(await itemRows(period), (row) => row.request_id);
  return (await requestRows(period)).map((row) => ({
    way: row.direction === 'out' ? 'given' : 'received',
    at: row.at,
    answeredAt: row.answered_at,
    items: (items.get(row.request_id) ?? []).map(({ item, asked, answer }) => ({
      item,
      asked: asked === 'individual' ? 'individual' : 'standing',
      answer,
    })),
  }));
}
