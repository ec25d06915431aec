// SPDX-License-Identifier: EUPL-1.2
import { MessageId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { DeliveryView } from '../delivery-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const params = z.strictObject({ messageId: MessageId });
const reasoned = z.strictObject({
  reasons: z.string().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});

export const getDelivery = reads({
  id: 'getDelivery',
  path: '/api/delivery',
  summary: 'Messages that do not get through, or wait here: why, and what can be done',
  params: none,
  answer: DeliveryView,
});
export const tryMessage = acts({
  id: 'tryMessage',
  path: '/api/delivery/{messageId}/attempt',
  summary: 'Try now: to deliver a message, or to record one that was set aside here',
  params,
  body: none,
  answer: DeliveryView,
});
export const withdrawMessage = acts({
  id: 'withdrawMessage',
  path: '/api/delivery/{messageId}/withdrawal',
  summary: 'Take back a message that has not arrived; what it was to give waits again',
  params,
  body: reasoned,
  answer: DeliveryView,
});
export const refuseMessage = acts({
  id: 'refuseMessage',
  path: '/api/delivery/{messageId}/refusal',
  summary: 'Refuse a message that was set aside here; the sender is told by receipt',
  params,
  body: reasoned,
  answer: DeliveryView,
});
