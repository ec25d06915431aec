// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureView } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { DisclosureId } from '@samsyn/terms';
import { reasoning } from '../../demo/reasoning.ts';
import { settleAndSend } from '../../demo/settle.ts';
import type { Desk } from '../desk.ts';
import { orderSent } from './order-sent.ts';
import type { Order } from './order-sent.ts';
import type { LoadContext } from './load-context.ts';

function lastMessage({ messages }: DisclosureView): string | undefined {
  return messages.at(-1)?.messageId;
}

/** Goes through an open disclosure as its officer and sends it. @returns whether it was sent */
export async function sendDisclosure(
  context: LoadContext,
  desk: Desk,
  disclosureId: DisclosureId,
  order: Omit<Order, 'attempt' | 'look'>,
): Promise<boolean> {
  const params = { disclosureId };
  return orderSent(context, {
    ...order,
    attempt: async () => {
      const { view } = await desk.ask((officer) => settleAndSend(officer, disclosureId, reasoning));
      const messageId = lastMessage(view);
      if (messageId === undefined)
        throw new SamsynError('runtime.internal', 'a dispatch without its message', 'messages');
      return messageId;
    },
    look: async () =>
      lastMessage(await desk.ask((officer) => officer.call(routes.getDisclosure, { params }))),
  });
}
