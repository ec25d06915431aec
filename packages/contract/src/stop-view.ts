// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  AuthorityRole,
  CaseId,
  EntryId,
  Instant,
  PlainDate,
  Provision,
  SignalSaid,
  StopParty,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';
import { CaseFileDocument } from './case-file.ts';

/** Who takes note of a stop: an authority, or who carries out a measure for it. */
export const StopHolder = z.strictObject({ authority: AuthorityRole, party: StopParty });
export type StopHolder = z.infer<typeof StopHolder>;

/** The law that a stop rests on, and what is uncertain of it. */
export const StopLaw = z.strictObject({
  provision: Provision.nullable().describe('null where only the decision itself says it'),
  others: z.boolean().describe('another provision of the chapter can hold instead'),
  unreadFrom: PlainDate.nullable().describe(
    'the act may be amended from then; nobody has read how',
  ),
});
export type StopLaw = z.infer<typeof StopLaw>;

/** A stop, the end of one or an order of release, with who has taken note of it. */
export const StopView = SignalSaid.extend({
  heldBy: AuthorityId,
  sourceReference: z.string(),
  knownAt: Instant,
  /** When it came to the desk that registered it, and when it was registered. */
  court: z
    .strictObject({ name: z.string(), receivedAt: Instant, registeredAt: Instant })
    .nullable(),
  acknowledged: z.array(StopHolder.extend({ officer: z.string(), at: Instant })),
  missing: z.array(StopHolder),
  mayAcknowledge: z.boolean(),
  timesRaised: z.int().min(0),
});
export type StopView = z.infer<typeof StopView>;

/** As much of a stop as whoever carries out a measure sees. */
export const MeasureStop = z.strictObject({
  stopId: EntryId,
  number: z.string().describe('case number'),
  what: SignalSaid.shape.what,
  since: PlainDate,
  acknowledgedAt: Instant.nullable(),
});
export type MeasureStop = z.infer<typeof MeasureStop>;

/**
 * A stop that waits for the word of whoever is signed in. A custodian or a carrier is shown no more
 * than in `MeasureStop` and the law for its kind: case, source, reach and origin are null.
 */
export const AwaitingStop = MeasureStop.omit({ acknowledgedAt: true }).extend({
  caseId: CaseId.nullable(),
  /** The one decision that it was narrowed to; null when it binds every decision. */
  onlyDecision: z.string().nullable(),
  sourceReference: z.string().nullable(),
  heldBy: AuthorityId.nullable(),
  law: StopLaw,
  /** When it was known here. */
  knownAt: Instant,
  timesRaised: z.int().min(0),
  lastRaisedAt: Instant.nullable(),
  raisedNextAt: Instant.describe('when it is raised to more officers unless acknowledged'),
});
export type AwaitingStop = z.infer<typeof AwaitingStop>;

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** What a court has decided, as its desk registers it. */
export const RegisterCourtDecision = z.strictObject({
  dossier: text.describe('dossier number of the person'),
  court: text,
  courtCase: text,
  kind: z.enum(['suspended', 'suspension-lifted', 'repealed', 'examining', 'refused', 'release']),
  decidedOn: PlainDate,
  receivedAt: Instant.describe('when it came; registering is later'),
  document: CaseFileDocument.optional(),
});
export type RegisterCourtDecision = z.infer<typeof RegisterCourtDecision>;

/** A court's decision that the other authority has told of, and whom here it has not yet reached. */
export const IncomingCourtDecision = z.strictObject({
  decisionId: EntryId,
  number: z.string(),
  what: SignalSaid.shape.what,
  source: z.string().describe('court and case number'),
  decidedOn: PlainDate,
  knownAt: Instant,
  missing: z.array(StopHolder),
});
export type IncomingCourtDecision = z.infer<typeof IncomingCourtDecision>;

/** A registered decision, and whom it has not yet reached. */
export const CourtDecisionView = z.strictObject({
  decisionId: EntryId,
  number: z.string(),
  court: z.string(),
  courtCase: z.string(),
  receivedAt: Instant,
  registeredAt: Instant,
  missing: z.array(StopHolder),
  closedAt: Instant.nullable(),
});
export type CourtDecisionView = z.infer<typeof CourtDecisionView>;
