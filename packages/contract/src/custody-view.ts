// SPDX-License-Identifier: EUPL-1.2
import { AuthorityRole, CaseId, EntryId, Instant, PlainDate, StandingWord } from '@samsyn/terms';
import { z } from 'zod';

export const MeasureView = z.strictObject({
  measureId: EntryId,
  kind: z.enum(['held', 'supervision', 'detention']),
  decidedBy: AuthorityRole,
  begunOn: PlainDate,
  begunAt: z.string().nullable(),
  ground: z.string().nullable(),
  provision: z.string().nullable(),
  reference: z.string().nullable(),
  /** Null also when the person is protected and the officer is not cleared. */
  place: z.string().nullable(),
  reviewedOn: PlainDate.nullable(),
  dueOn: PlainDate.nullable().describe('the last day, if it is not reviewed before'),
  dueAt: Instant.nullable().describe('the moment, where hours count'),
  ended: z.strictObject({ on: PlainDate, reason: z.string() }).nullable(),
  basisGone: z.enum(['lapsed', 'release-ordered', 'decision-gone']).nullable(),
});
export type MeasureView = z.infer<typeof MeasureView>;

export const PeriodChangeView = z.strictObject({
  kind: z.enum(['extended', 'new', 'revoked', 'suspended', 'resumed']),
  on: PlainDate,
  lastDay: PlainDate.nullable(),
  reference: z.string().nullable(),
  provision: z.string().nullable(),
});

export const AlarmKind = z.enum([
  'review-due',
  'custody-lapsed',
  'basis-gone',
  'two-bases',
  'answer-due',
  'correction-unnoted',
  'counsel-missing',
  'period-ends',
]);
export type AlarmKind = z.infer<typeof AlarmKind>;

/** What a clock or a conflict asks of officers; nobody alone can silence it. */
export const AlarmView = z.strictObject({
  alarmId: z.uuid(),
  kind: AlarmKind,
  level: z.int().positive(),
  raisedAt: Instant,
  notedBy: z.array(z.strictObject({ officer: z.string(), at: Instant })),
  mayNote: z.boolean(),
});
export type AlarmView = z.infer<typeof AlarmView>;

/** The custody ledger of the person, and the clocks of the case, as they stand today. */
export const CustodyView = z.strictObject({
  state: z.enum(['free', 'supervised', 'held', 'detained', 'remanded', 'in-prison', 'unknown']),
  twoBases: z.boolean(),
  measures: z.array(MeasureView),
  period: z.strictObject({
    word: StandingWord,
    lastDay: PlainDate.nullable(),
    changes: z.array(PeriodChangeView),
  }),
  alarms: z.array(AlarmView),
});
export type CustodyView = z.infer<typeof CustodyView>;

/** One request for a detention place, with what a person weighs; in no order of worth. */
export const PlaceRequest = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  requestedOn: PlainDate,
  priority: z.enum(['high', 'normal', 'low']),
  criterion: z.string().nullable(),
  expectedTravelOn: PlainDate.nullable(),
  nextReviewOn: PlainDate.nullable(),
  separateRoom: z.boolean(),
  accessible: z.boolean(),
  answer: z.enum(['granted', 'refused']).nullable(),
  reason: z.string().nullable(),
});
export type PlaceRequest = z.infer<typeof PlaceRequest>;

/** As much of a transport order as its carrier needs: never who, never a diagnosis, never a source. */
export const TransportOrder = z.strictObject({
  orderId: EntryId,
  number: z.string().describe('case number'),
  orderedOn: PlainDate,
  validUntil: PlainDate,
  cancelledOn: PlainDate.nullable(),
  ground: z.string().describe('the decision that the transport rests on'),
  protected: z
    .boolean()
    .describe('the person is protected: where to, and the needs, are told by other means'),
  destination: z.string().nullable(),
  risk: z.enum(['none', 'violence', 'self-harm', 'escape']).nullable(),
  medicineDuringTravel: z.boolean().nullable(),
  language: z.string().nullable(),
  answer: z
    .strictObject({
      answer: z.enum(['accepted', 'refused', 'planned']),
      plannedOn: PlainDate.nullable(),
    })
    .nullable()
    .describe("the carrier's word on this order, as the authority has recorded it"),
  stopped: z.boolean().describe('a stop stands: the transport is not to be carried out'),
});
export type TransportOrder = z.infer<typeof TransportOrder>;
