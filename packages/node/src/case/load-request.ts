// SPDX-License-Identifier: EUPL-1.2
import { RequestState, RequestView } from '@samsyn/contract';
import type { RequestedItemStatus } from '@samsyn/contract';
import { ItemId, RequestId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
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

async function itemsOf(
  db: Reader,
  personId: string,
  requestId: string,
): Promise<readonly LoadedRequestItem[]> {
  const rows = await db
    .selectFrom('request_items')
    .selectAll()
    .where('person_id', '=', personId)
    .where('request_id', '=', requestId)
    .orderBy('item')
    .execute();
  return rows.map((row) => ({
    item: ItemId.parse(row.item),
    asked: row.asked === 'individual' ? 'individual' : 'standing',
    need: row.need,
    struck: row.struck,
    answer: RequestView.shape.items.element.shape.status.nullable().parse(row.answer),
  }));
}

/** @throws SamsynError `input.not-found` */
export async function loadRequest(db: Reader, requestId: string): Promise<LoadedRequest> {
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (!row) throw notAmongYours('request');
  return {
    key: { personId: row.person_id, caseId: row.case_id },
    requestId: RequestId.parse(row.request_id),
    kind: row.kind === 'individual' ? 'individual' : 'standing',
    direction: row.direction === 'in' ? 'in' : 'out',
    state: RequestState.parse(row.state),
    officerName: row.officer_name,
    at: row.at,
    disclosureId: row.disclosure_id,
    items: await itemsOf(db, row.person_id, row.request_id),
  };
}

/** The requests of a case, oldest first. */
export async function loadRequests(db: Reader, key: CaseKey): Promise<readonly LoadedRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .select('request_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('at')
    .orderBy('request_id')
    .execute();
  const requests: LoadedRequest[] = [];
  for (const row of rows) requests.push(await loadRequest(db, row.request_id));
  return requests;
}
