// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';

function stays(entries: readonly ItemEntry[]): readonly ItemEntry[] {
  return entries
    .filter((entry) => entry.item === 'stay-status')
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf));
}

/** Only a decision or a judgment ends a stay; a register that is silent about it does not. */
function endsIt({ value, source }: ItemEntry): boolean {
  return value['inForce'] === false && (source.kind === 'decision' || source.kind === 'judgment');
}

/**
 * Whether enforcement is stayed: a stay once stated stands until a decision or judgment of the same
 * day or later lifts it (JO 320-2015: a later, silent register entry hid a court's stop).
 * @returns `unknown` when nothing at all is said of stays
 */
export function stayInForce(entries: readonly ItemEntry[]): 'in-force' | 'none' | 'unknown' {
  let found: 'in-force' | 'none' | 'unknown' = 'unknown';
  for (const entry of stays(entries)) {
    if (entry.value['inForce'] === true) found = 'in-force';
    else if (found === 'unknown' || endsIt(entry)) found = 'none';
  }
  return found;
}

/** Whether a stay has been in force at any time, lifted or not. */
export function stayEverInForce(entries: readonly ItemEntry[]): boolean {
  return stays(entries).some((entry) => entry.value['inForce'] === true);
}
