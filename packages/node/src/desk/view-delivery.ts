// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { deliveryCounts } from './delivery-counts.ts';
import { stuckMessages } from './stuck-messages.ts';

/**
 * The desk of what does not get through: an officer's own cases, and for those who keep the node
 * running how many there are and their ids. Recorded as a reading.
 * @throws SamsynError `access.forbidden`
 */
export async function viewDelivery(context: CaseContext, officer: Officer): Promise<DeliveryView> {
  const readsCases = hasRight(officer.roles, 'read-cases');
  const keepsRunning = hasRight(officer.roles, 'read-delivery');
  if (!readsCases && !keepsRunning)
    throw new SamsynError('access.forbidden', 'your role does not read deliveries');
  const messages = readsCases ? await stuckMessages(context, officer) : [];
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { list: 'delivery', messages: messages.map(({ messageId }) => messageId) },
  });
  return { messages, counts: keepsRunning ? await deliveryCounts(context.db) : null };
}
