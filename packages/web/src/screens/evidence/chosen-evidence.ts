// SPDX-License-Identifier: EUPL-1.2
import { addressOf, routes } from '@samsyn/contract';
import type { EvidenceView } from '@samsyn/contract';

/** How much of the message its bundle shows. */
export type Shows = 'shown' | 'in-part' | 'withheld';

/** The address of the bundle that shows these items, and how much of the message that is. */
export function chosenEvidence(
  { messageId, items }: Pick<EvidenceView, 'messageId' | 'items'>,
  chosen: readonly string[],
): { readonly shows: Shows; readonly address: string } {
  const shown = items.filter((item) => chosen.includes(item));
  const whole = shown.length === items.length ? 'shown' : 'in-part';
  const content = shown.length === 0 ? 'withheld' : whole;
  const asked = content === 'in-part' ? { items: shown.join(',') } : {};
  return {
    shows: content,
    address: addressOf(routes.exportEvidence, { messageId, content, ...asked }),
  };
}
