// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';

/** When a message that carried an item went, and when the other authority received it. */
export interface Sending {
  readonly caseId: string;
  readonly item: string;
  readonly at: string;
  readonly receivedAt: string | null;
}

/** What the history of a stop is told from, beside its entry: of many cases, a query each. */
export interface StopTimes {
  readonly sendings: readonly Sending[];
  readonly raised: ReadonlyMap<string, readonly { readonly level: number; readonly at: string }[]>;
  readonly courts: ReadonlyMap<
    string,
    { readonly name: string; readonly receivedAt: string; readonly registeredAt: string }
  >;
}

async function sendingsOf(
  db: Reader,
  caseIds: readonly string[],
  items: readonly string[],
): Promise<readonly Sending[]> {
  return db
    .selectFrom('cases as c')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'c.person_id').onRef('m.case_id', '=', 'c.case_id'),
    )
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'm.person_id')
        .onRef('i.disclosure_id', '=', 'm.disclosure_id')
        .onRef('i.sent_with', '=', 'm.message_id'),
    )
    .leftJoin('receipts as r', (join) =>
      join
        .onRef('r.person_id', '=', 'm.person_id')
        .onRef('r.message_id', '=', 'm.message_id')
        .on('r.side', '=', 'held')
        .on('r.result', '=', 'accepted'),
    )
    .select(['m.case_id as caseId', 'i.item', 'm.at', 'r.received_at as receivedAt'])
    .where('c.case_id', 'in', [...caseIds])
    .where('m.direction', '=', 'out')
    .where('i.item', 'in', [...items])
    .orderBy('m.at')
    .execute();
}

/** The times of the stops of these cases that their entries do not tell themselves. */
export async function stopTimes(
  db: Reader,
  caseIds: readonly string[],
  items: readonly string[],
): Promise<StopTimes> {
  if (caseIds.length === 0) return { sendings: [], raised: new Map(), courts: new Map() };
  const raised = await db
    .selectFrom('stop_escalations')
    .select(['stop_id', 'level', 'at'])
    .where('case_id', 'in', [...caseIds])
    .orderBy('level')
    .execute();
  const courts = await db
    .selectFrom('court_decisions')
    .select(['entry_id', 'court as name', 'received_at', 'registered_at'])
    .where('case_id', 'in', [...caseIds])
    .execute();
  return {
    sendings: await sendingsOf(db, caseIds, items),
    raised: Map.groupBy(raised, (row) => row.stop_id),
    courts: new Map(
      courts.map(
        ({ entry_id: entryId, name, received_at: receivedAt, registered_at: registeredAt }) => [
          entryId,
          { name, receivedAt, registeredAt },
        ],
      ),
    ),
  };
}
