// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Sentence } from './assessment.ts';
import { PlainDate } from './dates.ts';
import { limits } from './limits.ts';
import { Provision } from './provision.ts';

/** The periods of law that a return case is counted by; `law/periods.yaml` says each of them. */
export const PeriodId = z.enum([
  'appeal',
  'appeal-of-judgment',
  'appeal-of-criminal-judgment',
  'appeal-of-criminal-appeal',
  'final-court',
  'acceptance',
  'voluntary-refusal',
  'voluntary-expulsion',
  'eea-enforcement',
  'lapse',
  'lapse-criminal',
  'entry-ban',
  'entry-ban-criminal',
  'majority',
  'held',
  'held-longer',
  'detention-investigation',
  'detention-other',
  'detention-enforcement',
  'detention-enforcement-exceptional',
  'detention-enforcement-longest',
  'detention-child',
  'detention-child-longer',
  'review-detention',
  'review-detention-enforcement',
  'review-supervision',
]);
export type PeriodId = z.infer<typeof PeriodId>;

/** The event that a period is counted from. */
export const PeriodStart = z.enum([
  'served',
  'judgment',
  'declared-acceptance',
  'legal-force',
  'departure',
  'end-of-entry-ban',
  'birth',
  'held',
  'detained',
  'supervised',
]);
export type PeriodStart = z.infer<typeof PeriodStart>;

/** How a wording is known: compared with its text, from a secondary source, or from memory. */
export const Evidence = z.enum(['read', 'secondary', 'recalled']);
export type Evidence = z.infer<typeof Evidence>;

export const PeriodLength = z.strictObject({
  n: z.int().min(0).max(limits.periodUnitsMax),
  unit: z.enum(['hours', 'days', 'weeks', 'months', 'years']),
});
export type PeriodLength = z.infer<typeof PeriodLength>;

/** How the days of a period are counted, and how that is known. */
export const PeriodCounting = z.strictObject({
  /** Whether the day of the event is itself one of the days. */
  firstDay: z.enum(['excluded', 'included']),
  /** Whether the period still runs on its last day. */
  lastDay: z.enum(['included', 'excluded']),
  /** What becomes of a last day on a day of rest. */
  restDays: z.enum(['next-working-day', 'not-moved']),
  /** Where months or years end on a day that the month lacks, such as 29 February. */
  missingDay: z.enum(['last-of-month', 'first-of-next']),
  evidence: Evidence,
  cites: z.array(Provision).min(1),
});
export type PeriodCounting = z.infer<typeof PeriodCounting>;

/** One wording of a period: how long, from what, how counted, by which provision, how known. */
export const PeriodRule = z.strictObject({
  period: PeriodId,
  cites: z.array(Provision).min(1),
  inForce: z.strictObject({ from: PlainDate, until: PlainDate.optional() }),
  evidence: Evidence,
  /** The last amending act that the text compared with includes; given for `read`, and only then. */
  textReadThrough: z
    .string()
    .regex(/^\d{4}:\d+$/, 'not an SFS number (YYYY:N)')
    .optional(),
  /** From this day an amendment is known that nobody has read. */
  unreadFrom: PlainDate.optional(),
  /** Who answers for the reading. */
  owner: Sentence,
  from: PeriodStart,
  /** Left out where the decision or judgment itself sets the length. */
  length: PeriodLength.optional(),
  /** Whether the decision may set another length: longer, shorter, or none but this. */
  bound: z.enum(['exact', 'at-least', 'at-most']),
  counting: PeriodCounting,
  label: Sentence,
  /** What a reader must know of a doubt or a limit. */
  note: Sentence.optional(),
});
export type PeriodRule = z.infer<typeof PeriodRule>;
