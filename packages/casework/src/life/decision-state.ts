// SPDX-License-Identifier: EUPL-1.2
import type { DecisionState, LifeEvent, LifeEventKind, Stop } from '@samsyn/terms';
import type { Folded } from './machine.ts';

/** How far a decision has come by each event; what has come further is not taken back. */
const reached: Partial<Record<LifeEventKind, DecisionState>> = {
  'decision-issued': 'issued',
  'decision-served': 'served',
  'appeal-filed': 'appealed',
  'judgment-given': 'judged',
  'decision-final': 'final',
};
const order: readonly DecisionState[] = ['none', 'issued', 'served', 'appealed', 'judged', 'final'];

/** What takes the decision away; more than one of them contradict each other. */
const ends: ReadonlySet<LifeEventKind> = new Set([
  'decision-revoked',
  'decision-lapsed',
  'permit-granted',
  'departure-confirmed',
]);

function ended(events: readonly LifeEvent[]): Folded<DecisionState> | undefined {
  const [first, ...others] = events.filter(({ kind }) => ends.has(kind));
  if (!first) return undefined;
  return {
    state: 'ended',
    since: first.happenedOn,
    by: first.eventId,
    outOfPlace: others
      .filter(({ kind, happenedOn }) => kind !== first.kind || happenedOn !== first.happenedOn)
      .map(({ eventId }) => eventId),
  };
}

/**
 * How far the decision on removal has come. It is suspended while any stop stands, by the one
 * reading of stops that there is. Whether it can be enforced is no state but computed, since it
 * rests on days (`enforceable` of the standing).
 */
export function decisionState(
  events: readonly LifeEvent[],
  stops: readonly Stop[],
): Folded<DecisionState> {
  const over = ended(events);
  if (over) return over;
  const [stop] = stops.toSorted((a, b) => a.since.localeCompare(b.since));
  let folded: Folded<DecisionState> = { state: 'none', since: null, by: null, outOfPlace: [] };
  for (const { kind, happenedOn, eventId } of events) {
    const state = reached[kind];
    if (state && order.indexOf(state) > order.indexOf(folded.state))
      folded = { ...folded, state, since: happenedOn, by: eventId };
  }
  return stop ? { ...folded, state: 'suspended', since: stop.since, by: stop.stopId } : folded;
}
