// SPDX-License-Identifier: EUPL-1.2
import { stopItems } from './read-stop.ts';

/** A court's order of release, told on: it must be as fast as the stop that it can go with. */
const releaseItems: ReadonlySet<string> = new Set([
  'release-notice',
  'custody-ended',
  'custody-ended-to-migration',
]);

/** Whether an item travels in the lane of stops, which waits for nothing. */
export function isCarriedAsStop(item: string): boolean {
  return stopItems.has(item) || releaseItems.has(item);
}
