// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate, Sentence, Stop, StopKind } from '@samsyn/terms';
import { stopItems } from '../stops/read-stop.ts';
import { standingStops } from '../stops/standing-stops.ts';
import { stopBasis } from '../stops/stop-basis.ts';
import type { Standing, StandingSituation } from './computed.ts';
import { dayIn } from './field.ts';
import { settle } from './settle.ts';

/** What takes the decision itself away is no stay of it: `lapse` tells of that. */
const takesAway: readonly StopKind[] = ['repealed', 'lapsed'];

/** A temporary permit bars enforcement while it is valid, as it says itself (12 kap. 16 § UtlL). */
function isOver(stop: Stop, entries: readonly ItemEntry[], on: PlainDate): boolean {
  const entry = entries.find(({ entryId }) => entryId === stop.stopId);
  if (stop.kind !== 'permit' || entry?.source.kind !== 'decision') return false;
  const until = dayIn(entry, 'validUntil');
  return until !== undefined && until < on;
}

/** The stops that bar enforcement on a day or from a later one. */
function staysFrom(entries: readonly ItemEntry[], on: PlainDate): readonly Stop[] {
  return standingStops(entries).standing.filter(
    (stop) => !takesAway.includes(stop.kind) && !isOver(stop, entries, on),
  );
}

/** The stops that bar enforcement on a day. */
export function staysOn(entries: readonly ItemEntry[], on: PlainDate): readonly Stop[] {
  return staysFrom(entries, on).filter((stop) => stop.since <= on);
}

const everyDecision: Sentence = {
  sv: 'Stoppet gäller alla beslut om personen.',
  en: 'The stay binds every decision on the person.',
};
const oneDecision: Sentence = {
  sv: 'Stoppet gäller bara det beslut som det är begränsat till.',
  en: 'The stay binds only the decision that it is narrowed to.',
};

/** How far the stays reach: one that is not narrowed reaches every decision. */
function reachOf(stays: readonly Stop[]): readonly Sentence[] {
  if (stays.length === 0) return [];
  return stays.some(({ reach }) => reach.kind === 'all-decisions')
    ? [everyDecision]
    : [oneDecision];
}

/**
 * Whether enforcement is stayed, since when, by stops of every kind. A stop binds every decision of
 * the person until a decision narrows it, and an end that could mean more than one ends none.
 */
export function stayStanding(situation: StandingSituation): Standing {
  const { entries, on } = situation;
  const stays = staysFrom(entries, on);
  const { unclear } = standingStops(entries);
  const since = stays
    .map((stop) => stop.since)
    .filter((day) => day <= on)
    .toSorted()[0];
  const told = entries.some(({ item }) => stopItems.has(item));
  const word = stays.length > 0 ? 'in-force' : told ? 'none' : 'unknown';
  return settle(situation, {
    fact: 'stay',
    value: { word, on: since ?? null },
    standing:
      unclear.length > 0 && word === 'in-force'
        ? 'disputed'
        : word === 'unknown'
          ? 'unknown'
          : 'established',
    read: entries
      .filter(({ item }) => stopItems.has(item))
      .map((entry) => [entry, Object.keys(entry.value)] as const),
    rules: [],
    provisions: stays.flatMap(({ kind }) => {
      const { provision } = stopBasis(kind);
      return provision === null ? [] : [provision];
    }),
    missing: word === 'unknown' ? ['stay-status'] : [],
    notes: reachOf(stays),
  });
}
