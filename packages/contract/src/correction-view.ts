// SPDX-License-Identifier: EUPL-1.2
import { EntryId, ItemId, PlainDate } from '@samsyn/terms';
import { z } from 'zod';

/** A value that was wrong, what took its place, who has taken note, and what was done on it. */
export const CorrectionView = z.strictObject({
  wrong: EntryId,
  notice: EntryId,
  item: ItemId,
  kind: z.enum(['corrected', 'erased', 'restricted']),
  correctedOn: PlainDate,
  replacedBy: EntryId.nullable(),
  told: z.boolean().describe('the other authority has a receipt for the notice, or gave it'),
  noted: z
    .strictObject({
      on: PlainDate,
      found: z.enum(['nothing-rested-on-it', 'reconsidered', 'step-undone']),
    })
    .nullable(),
  restedOn: z.array(z.string()).describe('events of the timeline while the wrong value stood'),
});
export type CorrectionView = z.infer<typeof CorrectionView>;

/** A question on enforcement, and what came of it. */
export const QuestionView = z.strictObject({
  question: EntryId,
  askedOn: PlainDate,
  respondBy: PlainDate,
  answeredBy: EntryId.nullable(),
  noted: z.boolean().describe('an officer of the Police has taken note of the answer'),
  overdue: z.boolean(),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** An item of the core or of the agreed list: here, or why it is not. */
export const IntakeItemView = z.strictObject({
  item: ItemId,
  part: z.enum(['core', 'standing']).describe('given unasked with the handover, or on request'),
  state: z
    .enum([
      'here',
      'not-told',
      'not-asked',
      'waits-for-judgment',
      'withheld',
      'not-held',
      'waits-for-answer',
    ])
    .describe('here; or not with the handover, struck or not asked for, or as the answer says'),
});
export type IntakeItemView = z.infer<typeof IntakeItemView>;
