// SPDX-License-Identifier: EUPL-1.2
import { RequestState, RequestView } from '@samsyn/contract';
import type { RequestedItemStatus } from '@samsyn/contract';
import { ItemId, RequestId } from '@samsyn/terms';
import type { Selectable } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import type { CaseKey } from './case-events.ts';
import { notAmongYours } from './not-among-yours.ts';

export interface LoadedRequestItem {
  readonly item: ItemId;
  readonly asked: 'standing' | 'individual';
  readonly need: string | null;
  readonly struck: boolean;
  readonly answer: RequestedItemStatus | null;
}

export interface LoadedRequest {
  readonly key: CaseKey;
  readonly requestId: RequestId;
  readonly kind: 'standing' | 'individual';
  readonly direction: 'out' | 'in';
  readonly state: RequestState;
  readonly officerName: string | null;
  readonly at: string;
  readonly disclosureId: string | null;
  readonly items: readonly LoadedRequestItem[];
}

type RequestRow = Selectable<Database['requests']>;
type ItemRow = Selectable<Database['request_items']>;

function loadedItem(row: ItemRow): LoadedRequestItem {
  return {
    item: ItemId.parse(row.item),
    asked: row.asked === 'individual' ? 'individual' : 'standing',
    need: row.need,
    struck: row.struck,
    answer: RequestView.shape.items.element.shape.status.nullable().parse(row.answer),
  };
}

/** Requests about one person with their items, in the order of the rows. */
async function withItems(db: Reader, rows: readonly RequestRow[]): Promise<LoadedRequest[]> {
  const [first] = rows;
  if (!first) return [];
  const items = await db
    .selectFrom('request_items')
    .selectAll()
    .where('person_id', '=', first.person_id)
    .where(
      'request_id',
      'in',
      rows.map((row) => row.request_id),
    )
    .orderBy('item')
    .execute();
  const byRequest = Map.groupBy(items, (item) => item.request_id);
  return rows.map((row) => ({
    key: { personId: row.person_id, caseId: row.case_id },
    requestId: RequestId.parse(row.request_id),
    kind: row.kind === 'individual' ? 'individual' : 'standing',
    direction: row.direction === 'in' ? 'in' : 'out',
    state: RequestState.parse(row.state),
    officerName: row.officer_name,
    at: row.at,
    disclosureId: row.disclosure_id,
    items: (byRequest.get(row.request_id) ?? []).map(loadedItem),
  }));
}

/** @throws SamsynError `input.not-found` */
export async function loadRequest(db: Reader, requestId: string): Promise<LoadedRequest> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .where('request_id', '=', requestId)
    .execute();
  const [found] = await withItems(db, rows);
  if (!found) throw notAmongYours('request');
  return found;
}

/** The requests of a case, oldest first. */
export async function loadRequests(db: Reader, key: CaseKey): Promise<readonly LoadedRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('at')
    .orderBy('request_id')
    .execute();
  return withItems(db, rows);
}
