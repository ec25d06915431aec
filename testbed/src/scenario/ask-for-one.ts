// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { RequestItemView } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId, RequestId } from '@samsyn/terms';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

const need = 'Behövs för att planera resan så att den inte skadar personen.';

/** Asks for one item by itself, with its reason, and sends the request. */
export async function askForOne(
  officer: OfficerClient,
  caseId: CaseId,
  item: string,
): Promise<RequestId> {
  const { requestId } = await officer.call(routes.askIndividually, {
    params: { caseId },
    body: { item: ItemId.parse(item), need },
  });
  const { disclosureId } = await officer.call(routes.proposeRequest, {
    params: { requestId },
    body: {},
  });
  await settleAndSend(officer, disclosureId, reasoning);
  return requestId;
}

/** What became of a request's only item, once it is one of these. */
export async function untilAnswered(
  officer: OfficerClient,
  requestId: RequestId,
  statuses: readonly RequestItemView['status'][],
): Promise<RequestItemView> {
  return until('an answer', async () => {
    const { items } = await officer.call(routes.getRequest, { params: { requestId } });
    return items.find(({ status }) => statuses.includes(status));
  });
}
