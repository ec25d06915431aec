// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { refuseMessage, tryMessage, withdrawMessage } from '../desk/act-on-message.ts';
import { viewDelivery } from '../desk/view-delivery.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The desk of messages that do not get through. */
export function mountDelivery(door: Door, context: OfficerContext): void {
  door.mount(routes.getDelivery, async ({ officer }) => viewDelivery(context, officer));
  door.mount(routes.tryMessage, async ({ officer, params }) => {
    await tryMessage(context, officer, params.messageId);
    return viewDelivery(context, officer);
  });
  door.mount(routes.withdrawMessage, async ({ officer, params, body }) => {
    await withdrawMessage(context, officer, params.messageId, body.reasons);
    return viewDelivery(context, officer);
  });
  door.mount(routes.refuseMessage, async ({ officer, params, body }) => {
    await refuseMessage(context, officer, params.messageId, body.reasons);
    return viewDelivery(context, officer);
  });
}
