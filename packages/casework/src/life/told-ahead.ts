// SPDX-License-Identifier: EUPL-1.2
import type { LifeEvent, LifeEventKind, PlainDate } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import { tellEvents } from './tell-events.ts';

/** What is decided or told for a day to come; everything else has happened when it is told. */
const forDaysToCome: ReadonlySet<LifeEventKind> = new Set([
  'decision-final',
  'decision-suspended',
  'permit-granted',
  'period-started',
  'period-extended',
]);

/** An event that an entry tells as having happened on a day that has not come; none is as it must be. */
export function toldAhead(entry: KnownEntry, on: PlainDate): LifeEvent | undefined {
  return tellEvents([entry]).find(
    ({ kind, happenedOn }) => happenedOn > on && !forDaysToCome.has(kind),
  );
}
