// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { ItemEntry, PlainDate as Day } from '@samsyn/terms';

/** A field's text, when it has one. */
export function textOf({ value }: ItemEntry, field: string): string | undefined {
  const found = value[field];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The day a field gives, else the day as of which the entry speaks. */
export function dayOf(entry: ItemEntry, field: string): Day {
  const found = PlainDate.safeParse(entry.value[field]);
  return found.success ? found.data : entry.asOf;
}
