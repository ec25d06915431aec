// SPDX-License-Identifier: EUPL-1.2
import type { RequestFact } from '@samsyn/report';
import type { CountedPeriod } from './counted-period.ts';

async function requestRows({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('requests as r')
    .select(['r.request_id', 'r.person_id', 'r.direction'])
    .select((eb) => [
      eb.fn
        .coalesce(
          eb
            .selectFrom('case_events as s')
            .select((of) => of.fn.min('s.known_at').as('at'))
            .whereRef('s.person_id', '=', 'r.person_id')
            .whereRef('s.request_id', '=', 'r.request_id')
            .where('s.kind', '=', 'request-sent'),
          'r.at',
        )
        .as('at'),
      eb
        .selectFrom('case_events as a')
        .select((of) => of.fn.min('a.known_at').as('at'))
        .whereRef('a.person_id', '=', 'r.person_id')
        .whereRef('a.request_id', '=', 'r.request_id')
        .where('a.kind', 'in', ['answer-sent', 'answer-received'])
        .where('a.known_at', '<', end)
        .as('answered_at'),
    ])
    .where('r.state', 'in', ['sent', 'received'])
    .where('r.at', '>=', begin)
    .where('r.at', '<', end)
    .orderBy('r.at')
    .execute();
}

async function itemRows({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('request_items as i')
    .innerJoin('requests as r', (join) =>
      join.onRef('r.person_id', '=', 'i.person_id').onRef('r.request_id', '=', 'i.request_id'),
    )
    .select(['i.request_id', 'i.item', 'i.asked', 'i.answer'])
    .where('i.struck', '=', false)
    .where('r.at', '>=', begin)
    .where('r.at', '<', end)
    .execute();
}

/** Requests that were sent or came in the period, with what was asked for and when it was answered. */
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
