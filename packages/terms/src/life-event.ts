// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant, PlainDate } from './dates.ts';
import { AuthorityId, Digest, ItemId } from './ids.ts';
import { EntrySource } from './item-entry.ts';
import { StopKind, StopParty } from './stop.ts';

/** What every event says of itself. It has two times: when it happened, and when it was known here. */
const common = {
  /** The entry or the line of the timeline that tells it, and its place among what that tells. */
  eventId: z.string().max(80),
  happenedOn: PlainDate,
  knownAt: Instant,
  /** The authority that tells it. */
  by: AuthorityId,
  /** What it was told with, when an item tells it: as of when, from where, in which document. */
  item: ItemId.optional(),
  asOf: PlainDate.optional(),
  source: EntrySource.optional(),
  document: Digest.optional(),
};

function of<const Kind extends string, Data extends z.ZodRawShape>(kind: Kind, data: Data) {
  return z.strictObject({ ...common, ...data, kind: z.literal(kind) });
}

const nothing = {};
const code = z.string().max(80).optional();
const reference = z.string().optional();
const day = PlainDate.optional();

const ofDecision = [
  of('decision-issued', { decision: code, reference }),
  of('decision-served', nothing),
  of('appeal-filed', nothing),
  of('judgment-given', nothing),
  of('decision-final', nothing),
  of('decision-suspended', { stop: StopKind }),
  of('decision-suspension-lifted', nothing),
  of('decision-revoked', nothing),
  of('decision-lapsed', nothing),
  of('permit-granted', nothing),
  of('impediment-applied', nothing),
  of('impediment-own-motion', nothing),
  of('impediment-decided', { outcome: code }),
  of('asylum-applied', nothing),
  of('asylum-withdrawn', nothing),
  of('application-written-off', nothing),
  of('period-started', { lastDay: day }),
  of('period-extended', { lastDay: day }),
  of('period-suspended', nothing),
  of('period-resumed', nothing),
  of('period-expired', nothing),
] as const;

const ofCase = [
  of('talk-held', { attitude: code }),
  of('handover-proposed', nothing),
  of('handover-decided', { ground: code }),
  of('handover-received', nothing),
  of('handover-accepted', nothing),
  of('handover-queried', { reason: code }),
  of('handover-answered', { answer: code }),
  of('return-asked', { reason: code }),
  of('handover-returned', nothing),
  of('triage-set', { class: code }),
  of('case-closed', { reason: code }),
  of('correction-made', { correction: code }),
  of('disclosure-refused', nothing),
  of('stop-sent', nothing),
  of('stop-acknowledged', { party: StopParty.optional() }),
  of('stop-escalated', nothing),
] as const;

const ofPerson = [
  of('wanted-issued', nothing),
  of('wanted-withdrawn', nothing),
  of('person-located', nothing),
  of('person-absconded', nothing),
  of('custody-started', { measure: code }),
  of('custody-reviewed', nothing),
  of('custody-moved', nothing),
  of('custody-ended', { reason: code }),
  of('identity-claim-added', nothing),
  of('identity-confirmed', nothing),
  of('identity-rejected', nothing),
] as const;

const ofJourney = [
  of('document-requested', nothing),
  of('document-received', nothing),
  of('document-expired', nothing),
  of('mission-released-to', nothing),
  of('place-requested', nothing),
  of('place-granted', nothing),
  of('place-refused', nothing),
  of('transport-ordered', nothing),
  of('transport-changed', nothing),
  of('transport-cancelled', nothing),
  of('transport-answered', { answer: code }),
  of('transport-ended', { result: code }),
  of('travel-booked', nothing),
  of('travel-cancelled', nothing),
  of('gate-checked', { result: z.enum(['go', 'no-go']) }),
  of('travel-started', nothing),
  of('travel-aborted', nothing),
  of('departure-confirmed', { how: z.enum(['enforced', 'own']), evidence: code }),
  of('alert-entered', nothing),
  of('alert-updated', nothing),
  of('alert-deleted', nothing),
] as const;

/**
 * Something that happened in the life of a case. The vocabulary is closed; where two of its events
 * happen on one day, they are read in its order within a group.
 */
export const LifeEvent = z.discriminatedUnion('kind', [
  ...ofDecision,
  ...ofCase,
  ...ofPerson,
  ...ofJourney,
]);
export type LifeEvent = z.infer<typeof LifeEvent>;
export const LifeEventKind = z.enum(LifeEvent.options.map(({ shape }) => shape.kind.value));
export type LifeEventKind = LifeEvent['kind'];
