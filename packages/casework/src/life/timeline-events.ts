// SPDX-License-Identifier: EUPL-1.2
import { LifeEvent, legalDay } from '@samsyn/terms';
import type { AuthorityId, CaseEventKind, Instant, LifeEventKind } from '@samsyn/terms';

/** A line of the case's own timeline. */
export interface TimelineLine {
  readonly eventId: string;
  readonly kind: CaseEventKind;
  readonly happenedAt: Instant;
  readonly knownAt: Instant;
  readonly by: AuthorityId;
}

/** What happens between the authorities and is told by no item, by the line that tells it. */
const told: Partial<Record<CaseEventKind, LifeEventKind>> = {
  'handover-proposed': 'handover-proposed',
  'handover-received': 'handover-received',
  'item-withheld': 'disclosure-refused',
  'stop-sent': 'stop-sent',
  'stop-escalated': 'stop-escalated',
};

/** Lines read as events; a case that was sent is received when its receipt is verified here. */
export function timelineEvents(lines: readonly TimelineLine[]): readonly LifeEvent[] {
  let isOnItsWay = false;
  return lines.flatMap(({ eventId, kind, happenedAt, knownAt, by }) => {
    const arrived = isOnItsWay && kind === 'receipt-verified';
    if (kind === 'handover-sent') isOnItsWay = true;
    if (kind === 'handover-withdrawn' || arrived) isOnItsWay = false;
    const event = arrived ? 'handover-received' : told[kind];
    if (event === undefined) return [];
    return [
      LifeEvent.parse({ kind: event, eventId, happenedOn: legalDay(happenedAt), knownAt, by }),
    ];
  });
}
