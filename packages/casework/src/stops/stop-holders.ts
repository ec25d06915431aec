// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, ItemEntry, PlainDate } from '@samsyn/terms';
import { deprives, isOpen } from '../custody/measure.ts';
import { toldMeasures } from '../custody/told-measures.ts';
import { latestEntry } from '../latest-entry.ts';
import type { StopHolder } from './stop-party.ts';
import { textOf } from './value-of.ts';

const orderItem: Readonly<Record<AuthorityRole, string>> = {
  migration: 'transport-order',
  police: 'transport-order-police',
};

/** Whether the person is held by a measure of the authority's that nobody has told the end of. */
export function isHeldBy(role: AuthorityRole, entries: readonly ItemEntry[]): boolean {
  return toldMeasures(entries).some(
    (measure) => measure.decidedBy === role && isOpen(measure) && deprives(measure),
  );
}

/** Whether a transport that the authority ordered has still to be carried out. */
function hasCarrier(role: AuthorityRole, entries: readonly ItemEntry[], today: PlainDate): boolean {
  const order = latestEntry(entries, orderItem[role]);
  if (order === undefined || textOf(order, 'cancelledOn') !== undefined) return false;
  return (textOf(order, 'validUntil') ?? '') >= today;
}

/** Whether a journey is booked that has neither been cancelled nor passed. */
export function isTravelBooked(entries: readonly ItemEntry[], today: PlainDate): boolean {
  const plan = latestEntry(entries, 'travel-plan');
  const planned =
    plan !== undefined &&
    (textOf(plan, 'travelOn') ?? '') >= today &&
    textOf(plan, 'cancelled') === undefined;
  return planned || hasCarrier('migration', entries, today) || hasCarrier('police', entries, today);
}

/**
 * Who must take note of a stop, each by a named officer: the authorities that have the case, and
 * whoever carries out a live measure of theirs (JO 320-2015, JK 772-19).
 */
export function stopHolders(
  roles: readonly AuthorityRole[],
  entries: readonly ItemEntry[],
  today: PlainDate,
): readonly StopHolder[] {
  return roles.flatMap((authority) => [
    { authority, party: 'authority' as const },
    ...(isHeldBy(authority, entries) ? [{ authority, party: 'custodian' as const }] : []),
    ...(hasCarrier(authority, entries, today) ? [{ authority, party: 'carrier' as const }] : []),
  ]);
}
