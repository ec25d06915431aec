// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';

/** The day that a field of an entry says, when it says one. */
export function dayIn(entry: ItemEntry, field: string): PlainDate | undefined {
  const found = PlainDate.safeParse(entry.value[field]);
  return found.success ? found.data : undefined;
}

/** The number that a field says, when it says one. */
export function numberIn(entry: ItemEntry, field: string): number | undefined {
  const found = entry.value[field];
  return typeof found === 'number' ? found : undefined;
}
