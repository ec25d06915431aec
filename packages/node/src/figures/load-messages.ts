// SPDX-License-Identifier: EUPL-1.2
import type { EventFact, MessageFact } from '@samsyn/report';
import { CaseEventKind } from '@samsyn/terms';
import type { CountedPeriod } from './counted-period.ts';
import { notReturnedBefore } from './not-returned-before.ts';

/** Messages of the period, each sent one with its final receipt when that had come. */
export async function loadMessages({ db, begin, end }: CountedPeriod): Promise<MessageFact[]> {
  const rows = await db
    .selectFrom('messages as m')
    .leftJoin('receipts as r', (join) =>
      join
        .onRef('r.person_id', '=', 'm.person_id')
        .onRef('r.message_id', '=', 'm.message_id')
        .on('r.side', '=', 'held')
        .on('r.result', 'in', ['accepted', 'rejected'])
        .on('r.received_at', '<', end),
    )
    .select(['m.direction', 'm.kind', 'm.at', 'r.received_at'])
    .where('m.at', '>=', begin)
    .where('m.at', '<', end)
    .where((eb) => eb.or([eb('m.state', '<>', 'withdrawn'), notReturnedBefore('m', end)]))
    .execute();
  return rows.map(({ direction, kind, at, received_at: receiptAt }) => ({
    way: direction === 'out' ? 'given' : 'received',
    kind,
    at,
    receiptAt,
  }));
}

/** What happened to cases, as their timelines tell it, by when it was known here. */
export async function loadEvents({ db, begin, end }: CountedPeriod): Promise<EventFact[]> {
  const rows = await db
    .selectFrom('case_events')
    .select(['case_id', 'kind', 'known_at', 'items'])
    .where('known_at', '>=', begin)
    .where('known_at', '<', end)
    .where('kind', 'in', [
      'case-opened',
      'handover-sent',
      'handover-received',
      'return-sent',
      'return-received',
    ])
    .orderBy('known_at')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    kind: CaseEventKind.parse(row.kind),
    at: row.known_at,
    items: row.items,
  }));
}
