// SPDX-License-Identifier: EUPL-1.2
import { RequestView } from '@samsyn/contract';
import type { RequestedItemStatus } from '@samsyn/contract';
import type { OwnCase } from '../case/find-own-case.ts';
import { shownName } from '../case/shown-name.ts';
import type { LoadedRequest, LoadedRequestItem } from '../case/load-request.ts';

function statusOf(request: LoadedRequest, item: LoadedRequestItem): RequestedItemStatus {
  if (item.struck) return 'struck';
  if (item.answer !== null) return item.answer;
  return request.state === 'sent' || request.state === 'received' ? 'awaiting-answer' : 'not-sent';
}

/** A request as an officer sees it. */
export function requestView(request: LoadedRequest, found: OwnCase): RequestView {
  return RequestView.parse({
    requestId: request.requestId,
    caseId: request.key.caseId,
    number: found.number,
    personName: shownName(found),
    kind: request.kind,
    direction: request.direction,
    state: request.state,
    items: request.items.map((item) => ({
      item: item.item,
      asked: item.asked,
      need: item.need,
      status: statusOf(request, item),
    })),
    officer: request.officerName,
    at: request.at,
    disclosureId: request.disclosureId,
  });
}
