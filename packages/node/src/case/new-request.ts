// SPDX-License-Identifier: EUPL-1.2
import { RequestId } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';

export interface NewRequest extends CaseKey {
  readonly requestId: string;
  readonly kind: 'standing' | 'individual';
  readonly direction: 'out' | 'in';
  readonly state: 'prepared' | 'received';
  readonly officerName: string | null;
  readonly at: string;
  readonly items: readonly {
    readonly item: string;
    readonly asked: 'standing' | 'individual';
    readonly need: string | null;
  }[];
}

/** Keeps a request with its items. */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<RequestId> {
  await tx
    .insertInto('requests')
    .values({
      person_id: request.personId,
      request_id: request.requestId,
      case_id: request.caseId,
      kind: request.kind,
      direction: request.direction,
      state: request.state,
      officer_name: request.officerName,
      at: request.at,
      disclosure_id: null,
    })
    .execute();
  if (request.items.length > 0) {
    await tx
      .insertInto('request_items')
      .values(
        request.items.map(({ item, asked, need }) => ({
          person_id: request.personId,
          request_id: request.requestId,
          item,
          asked,
          need,
          answer: null,
        })),
      )
      .execute();
  }
  return RequestId.parse(request.requestId);
}
