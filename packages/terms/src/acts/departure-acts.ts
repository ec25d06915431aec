// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);
const country = z.string().regex(/^[A-Z]{2}$/);

/** How well a departure is shown, from the weakest to the strongest. */
const DepartureEvidence = z.enum([
  'own-report',
  'ticket',
  'carrier',
  'border-stamp',
  'escort-report',
  'sis-confirmation',
]);

/** Acts on the journey itself: what is made ready for it, that it begins, and what came of it. */
export const departureActs = [
  z.strictObject({
    act: z.literal('plan-travel'),
    travelOn: PlainDate,
    route: text.optional(),
    escort: z.enum(['none', 'police', 'prison-and-probation', 'charter']),
  }),
  z.strictObject({
    act: z.literal('cancel-travel'),
    reason: z.enum(['stay', 'document', 'health', 'person', 'carrier']),
  }),
  z.strictObject({
    act: z.literal('record-fitness'),
    result: z.enum(['yes-fit', 'with-support', 'not-now']),
    checkedOn: PlainDate,
    checkedBy: z.enum(['doctor', 'nurse', 'officer']),
  }),
  z.strictObject({
    act: z.literal('tell-counsel'),
    outcome: z.enum(['told', 'none']),
    on: PlainDate,
    journeyOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('start-travel'),
    on: PlainDate,
    /** The name in the travel document. */
    familyName: text,
    givenNames: text,
  }),
  z.strictObject({
    act: z.literal('abort-travel'),
    on: PlainDate,
    backInSweden: z.boolean(),
  }),
  z.strictObject({
    act: z.literal('confirm-departure'),
    leftOn: PlainDate,
    evidence: DepartureEvidence,
    exitPlace: text,
    destination: country,
    accepted: z.boolean(),
  }),
  z.strictObject({
    act: z.literal('record-return-on-arrival'),
    on: PlainDate,
    backInSweden: z.boolean(),
  }),
  z.strictObject({
    act: z.literal('return-documents'),
    travelDocumentReturned: z.boolean(),
    permitsCancelled: z.boolean(),
    on: PlainDate,
  }),
] as const;
