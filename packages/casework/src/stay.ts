// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, Stop } from '@samsyn/terms';
import { readStop, stopItems } from './stops/read-stop.ts';
import { standingStops } from './stops/standing-stops.ts';

/** What takes the decision itself away is no stay of it. */
function isStay({ kind }: Stop): boolean {
  return kind !== 'repealed' && kind !== 'lapsed';
}

/**
 * Whether enforcement is stayed by a stop of any kind: a stop once told stands until a decision or
 * judgment ends it (JO 320-2015: a later, silent register entry hid a court's stop).
 * @returns `unknown` when nothing at all is said of stays
 */
export function stayInForce(entries: readonly ItemEntry[]): 'in-force' | 'none' | 'unknown' {
  if (standingStops(entries).standing.some(isStay)) return 'in-force';
  return entries.some(({ item }) => stopItems.has(item)) ? 'none' : 'unknown';
}

/** Whether a stay has been in force at any time, lifted or not. */
export function stayEverInForce(entries: readonly ItemEntry[]): boolean {
  return entries.some((entry) => {
    const signal = readStop(entry);
    return signal?.signal === 'stands' && isStay(signal.stop);
  });
}
