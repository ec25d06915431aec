// SPDX-License-Identifier: EUPL-1.2
import type { LifeEvent, LifeEventKind, PlainDate } from '@samsyn/terms';

/** Where each kind of event leads from each state; a kind that is nowhere here moves nothing. */
export interface Machine<State extends string> {
  readonly first: State;
  readonly after: Readonly<Record<State, Partial<Record<LifeEventKind, State>>>>;
}

/** Where something stands, since when, and by which event; and what could not be read into it. */
export interface Folded<State extends string> {
  readonly state: State;
  readonly since: PlainDate | null;
  /** The event that led there; null at the first state. */
  readonly by: string | null;
  /** Events that cannot follow on what was: kept and shown, never read as if they could. */
  readonly outOfPlace: readonly string[];
}

/**
 * The state after events that stand in the order in which they happened. What became known late is
 * read where it belongs; what contradicts the rest leaves the state and is named.
 */
export function runMachine<State extends string>(
  { first, after }: Machine<State>,
  events: readonly LifeEvent[],
): Folded<State> {
  const rows: readonly Partial<Record<LifeEventKind, State>>[] = Object.values(after);
  const moving = new Set(rows.flatMap((row) => Object.keys(row)));
  let folded: Folded<State> = { state: first, since: null, by: null, outOfPlace: [] };
  for (const { kind, happenedOn, eventId } of events) {
    if (!moving.has(kind)) continue;
    const next = after[folded.state][kind];
    if (next === undefined) folded = { ...folded, outOfPlace: [...folded.outOfPlace, eventId] };
    else if (next !== folded.state)
      folded = { ...folded, state: next, since: happenedOn, by: eventId };
  }
  return folded;
}
