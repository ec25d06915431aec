// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';

const orders: readonly string[] = ['transport-order', 'transport-order-police'];
const answers: readonly string[] = ['transport-answer', 'transport-answer-to-migration'];

function latest(entries: readonly EntryView[], items: readonly string[]): EntryView | undefined {
  return entries
    .filter(({ item }) => items.includes(item))
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .at(-1);
}

/** The transport order as it stands: the one told last. */
export function latestOrder(entries: readonly EntryView[]): EntryView | undefined {
  return latest(entries, orders);
}

/** What the Prison and Probation Service last said of it. */
export function latestAnswer(entries: readonly EntryView[]): EntryView | undefined {
  return latest(entries, answers);
}
