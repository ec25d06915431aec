// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';

/** What an address may say of the day; anything else is left out. */
export function daySearch(search: Readonly<Record<string, unknown>>): { on?: PlainDate } {
  const day = PlainDate.safeParse(search['on']);
  return day.success ? { on: day.data } : {};
}
