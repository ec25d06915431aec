// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { DeliveryWords } from '../../messages/sv-delivery.ts';

/** The words of the desk of messages that do not get through. */
export const deliveryWords = areaWords<DeliveryWords>({
  sv: async () => (await import('../../messages/sv-delivery.ts')).svDelivery,
  en: async () => (await import('../../messages/en-delivery.ts')).enDelivery,
});
