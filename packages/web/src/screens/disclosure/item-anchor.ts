// SPDX-License-Identifier: EUPL-1.2
/** The heading of an item on the screen of a disclosure or a request. */
export function itemAnchor(item: string): string {
  return `item-${item}`;
}
