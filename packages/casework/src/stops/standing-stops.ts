// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry, Stop } from '@samsyn/terms';
import { readStop } from './read-stop.ts';
import type { StopEnd } from './stop-signal.ts';

export interface StandingStops {
  readonly standing: readonly Stop[];
  /** Which end took away which stop. */
  readonly ended: readonly { readonly stop: Stop; readonly by: EntryId }[];
  /** Ends that could mean a stop that stands and do not say which: they take nothing away. */
  readonly unclear: readonly EntryId[];
}

function fitting(end: StopEnd, stops: readonly Stop[]): readonly Stop[] {
  return stops.filter((stop) => end.ends.includes(stop.kind) && end.on >= stop.since);
}

/** Stops told more than once are one matter: by their reference, else by their kind. */
function areOneMatter(stops: readonly Stop[]): boolean {
  return new Set(stops.map(({ reference, kind }) => reference ?? kind)).size === 1;
}

/**
 * The stops an end takes away: the one it names, with what else was told of that matter; those with
 * its reference; without one, those that it can only mean.
 * What began on the very day of an end that names nothing is not taken away by it: which of the two
 * came first is not said, and while the end is in doubt the stop stands.
 */
function meantBy(end: StopEnd, stops: readonly Stop[]): readonly Stop[] {
  const ended = stops.find((stop) => String(stop.stopId) === end.stopId);
  if (ended)
    return stops.filter(
      (stop) =>
        stop === ended || (stop.reference !== undefined && stop.reference === ended.reference),
    );
  if (end.stopId !== undefined) return [];
  if (end.reference !== undefined) {
    const named = stops.filter((stop) => stop.reference === end.reference);
    if (named.length > 0) return named;
    const [only, other] = stops;
    const isOnly = only && !other && only.reference === undefined && only.since < end.on;
    return isOnly ? stops : [];
  }
  const older = stops.filter((stop) => stop.since < end.on);
  return areOneMatter(older) ? older : [];
}

/** Narrowed to the one decision that was said; to none when two were. */
function narrow(stop: Stop, references: ReadonlySet<string> = new Set()): Stop {
  const [reference, other] = references;
  if (reference === undefined || other !== undefined) return stop;
  return { ...stop, reach: { kind: 'one-decision', reference } };
}

/**
 * Every stop that stands, whatever the order in which the entries came to be known: a stop stands
 * until a decision or judgment that ends it is told; while the end is absent it stands (JK
 * 2025/2706).
 */
export function standingStops(entries: readonly ItemEntry[]): StandingStops {
  const stops: Stop[] = [];
  const ends: StopEnd[] = [];
  const narrowed = new Map<string, Set<string>>();
  for (const entry of entries) {
    const signal = readStop(entry);
    if (signal?.signal === 'stands') stops.push(signal.stop);
    if (signal?.signal === 'ended') ends.push(signal.end);
    if (signal?.signal === 'narrowed') {
      const { stopId, reference } = signal.narrowing;
      narrowed.set(stopId, (narrowed.get(stopId) ?? new Set()).add(reference));
    }
  }
  const endedBy = new Map<Stop, EntryId>();
  const unclear: (readonly [StopEnd, readonly Stop[]])[] = [];
  for (const end of ends) {
    const could = fitting(end, stops);
    const meant = meantBy(end, could);
    if (meant.length === 0) unclear.push([end, could]);
    for (const stop of meant) if (!endedBy.has(stop)) endedBy.set(stop, end.endId);
  }
  return {
    standing: stops
      .filter((stop) => !endedBy.has(stop))
      .map((stop) => narrow(stop, narrowed.get(stop.stopId))),
    ended: [...endedBy].map(([stop, by]) => ({ stop, by })),
    unclear: unclear
      .filter(([, could]) => could.some((stop) => !endedBy.has(stop)))
      .map(([{ endId }]) => endId),
  };
}

/**
 * The stops that bind a decision: all that reach every decision of the person, and those narrowed
 * to this one (JO 3755-2006: a stop put on another decision stopped nothing).
 */
export function stopsOn(stops: readonly Stop[], decisionReference: string): readonly Stop[] {
  return stops.filter(
    ({ reach }) => reach.kind === 'all-decisions' || reach.reference === decisionReference,
  );
}
