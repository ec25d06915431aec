// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry, PlainDate, SignalSaid } from '@samsyn/terms';
import { custodyItems } from '../custody/read-custody.ts';
import { acknowledgementItem } from './acknowledgements.ts';
import { carriedOutOn } from './carried-out-on.ts';
import { readStop, stopItems } from './read-stop.ts';
import { releaseOrders } from './release-orders.ts';
import { signalOf } from './signal-of.ts';
import { standingStops } from './standing-stops.ts';

/** What ended a stop: by which entry, where one did, and from which day. */
export interface StopEnded {
  readonly by: EntryId | null;
  readonly on: PlainDate;
}

/** A stop or an order of release that has been told at any time. */
export interface StopEver extends SignalSaid {
  /** Null while it stands. */
  readonly ended: StopEnded | null;
}

/** The items that can tell of a stop or of an order of release; `matter-ended` tells of ends alone. */
export const stopTellingItems: readonly string[] = [
  ...[...stopItems].filter((item) => item !== 'matter-ended'),
  'release-notice',
];

/** The items that the history of a case's stops is read from. */
export const stopHistoryItems: readonly string[] = [
  ...new Set([
    ...stopItems,
    ...stopTellingItems,
    ...custodyItems,
    ...Object.values(acknowledgementItem),
    'travel-plan',
    'transport-order',
    'transport-order-police',
  ]),
];

function endedWith(entries: readonly ItemEntry[], by: EntryId): StopEnded | null {
  const entry = entries.find(({ entryId }) => entryId === by);
  const signal = entry && readStop(entry);
  return signal?.signal === 'ended' ? { by, on: signal.end.on } : null;
}

/** Every stop and order of release of a case, those that have ended too, with what ended each. */
export function stopsEver(entries: readonly ItemEntry[]): readonly StopEver[] {
  const { standing, ended } = standingStops(entries);
  const orders = releaseOrders(entries).map((order): StopEver => {
    const on = carriedOutOn(entries, order.since);
    return { ...order, ended: on === undefined ? null : { by: null, on } };
  });
  return [
    ...standing.map((stop) => ({ ...signalOf(stop), ended: null })),
    ...ended.map(({ stop, by }) => ({ ...signalOf(stop), ended: endedWith(entries, by) })),
    ...orders,
  ];
}
