// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureView } from '@samsyn/contract';
import { cite, type Provision } from '@samsyn/terms';

/** The provision that decided each item, each named once, in the order of the items. */
export function decidingProvisions({ items }: Pick<DisclosureView, 'items'>): readonly Provision[] {
  const first = items.flatMap((item) => item.assessment.provisions.slice(0, 1));
  return [...new Map(first.map((provision) => [cite(provision), provision])).values()];
}
