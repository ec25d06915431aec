// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { MessageStatus } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

/** A message of a case as the officer sees it, once `is` holds of it. */
export async function untilMessage(
  officer: OfficerClient,
  { caseId, messageId }: { readonly caseId: string; readonly messageId: string },
  what: string,
  is: (status: MessageStatus) => boolean,
): Promise<MessageStatus> {
  const params = { caseId: CaseId.parse(caseId) };
  return until(what, async () => {
    const { messages } = await officer.call(routes.getCase, { params });
    return messages.find((one) => one.messageId === messageId && is(one));
  });
}

/** The message once a verified receipt is kept. */
export async function untilDelivered(
  officer: OfficerClient,
  which: { readonly caseId: string; readonly messageId: string },
): Promise<MessageStatus> {
  return untilMessage(officer, which, 'delivery', ({ state }) => state === 'delivered');
}
