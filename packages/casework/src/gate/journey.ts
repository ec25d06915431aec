// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';
import { dayIn } from '../standing/field.ts';
import { textOf } from '../stops/value-of.ts';

/** The journey that is planned. */
export interface Journey {
  readonly on: PlainDate;
  readonly escort: string;
  readonly entry: ItemEntry;
}

/** The journey of the latest plan; none when there is no plan, or it was cancelled. */
export function plannedJourney(entries: readonly ItemEntry[]): Journey | undefined {
  const entry = latestEntry(entries, 'travel-plan');
  const on = entry && dayIn(entry, 'travelOn');
  if (!entry || on === undefined || textOf(entry, 'cancelled') !== undefined) return undefined;
  return { on, escort: textOf(entry, 'escort') ?? 'none', entry };
}
