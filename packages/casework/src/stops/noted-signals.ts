// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, ItemEntry, PlainDate, SignalSaid } from '@samsyn/terms';
import { acknowledgements } from './acknowledgements.ts';
import { carriedOutOn } from './carried-out-on.ts';
import { releaseOrders } from './release-orders.ts';
import { signalOf } from './signal-of.ts';
import { standingStops } from './standing-stops.ts';
import { isHeldBy, stopHolders } from './stop-holders.ts';
import type { StopAcknowledged, StopHolder } from './stop-party.ts';
import { dayOf, textOf } from './value-of.ts';

/** A stop, its end or an order of release, with who has taken note of it and who has not. */
export interface NotedSignal extends SignalSaid {
  readonly acknowledged: readonly StopAcknowledged[];
  readonly missing: readonly StopHolder[];
}

const roles: readonly AuthorityRole[] = ['migration', 'police'];

/**
 * Whoever a court releases is kept by somebody. Where no measure is known here, it is the other
 * authority's: its custodian must have the order.
 */
function keepersUnknown(
  shared: readonly AuthorityRole[],
  entries: readonly ItemEntry[],
): readonly StopHolder[] {
  if (shared.some((role) => isHeldBy(role, entries))) return [];
  const [own, other = own] = shared;
  return other === undefined ? [] : [{ authority: other, party: 'custodian' }];
}

/** The end of a stop must be noted where someone is held: not to hold anyone without need. */
function ends(entries: readonly ItemEntry[]): readonly SignalSaid[] {
  if (!roles.some((role) => isHeldBy(role, entries))) return [];
  const taking = new Set(standingStops(entries).ended.map(({ by }) => String(by)));
  return entries
    .filter(({ entryId }) => taking.has(entryId))
    .map((entry) => ({
      signalId: entry.entryId,
      what: 'end',
      item: entry.item,
      since: dayOf(entry, 'endedOn'),
      reference: textOf(entry, 'reference') ?? null,
      onlyDecision: null,
    }));
}

/**
 * Everything in a case that must be taken note of now, and by whom it has been. `shared` are the
 * authorities that have the case, the own one first.
 */
export function notedSignals(
  shared: readonly AuthorityRole[],
  entries: readonly ItemEntry[],
  today: PlainDate,
): readonly NotedSignal[] {
  const told = acknowledgements(entries);
  const holders = stopHolders(shared, entries, today);
  const stops = standingStops(entries).standing.map(signalOf);
  // An order of release asks for word until every measure of before is told to have ended.
  const releases = releaseOrders(entries).filter(
    ({ since }) => carriedOutOn(entries, since) === undefined,
  );
  return [...stops, ...ends(entries), ...releases].map((signal) => {
    const acknowledged = told.filter(({ stopId }) => stopId === String(signal.signalId));
    const unknown = signal.what === 'release' ? keepersUnknown(shared, entries) : [];
    const missing = [...holders, ...unknown].filter(
      ({ authority, party }) =>
        !acknowledged.some((one) => one.authority === authority && one.party === party),
    );
    return { ...signal, acknowledged, missing };
  });
}
