// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, EntryId, Instant, PlainDate, RequestId } from '@samsyn/terms';
import { z } from 'zod';
import { AlarmKind } from './custody-view.ts';

/** By when, where the law or a clock gives a day or a moment, and which of them gives it. */
export const WorklistDue = z.strictObject({
  on: PlainDate,
  at: Instant.nullable().describe('the moment, where the source counts hours or minutes'),
  source: z.enum([
    'stop-raised',
    'at-once',
    'custody-review',
    'voluntary-period',
    'answer-asked',
    'counsel',
  ]),
});
export type WorklistDue = z.infer<typeof WorklistDue>;

/** One thing that waits for an officer of this unit. */
export const WorklistEntry = z.strictObject({
  kind: z.enum([
    'acknowledge-stop',
    'custody-alarm',
    'judge-handover',
    'send-handover',
    'review-request',
    'judge-request',
    'judge-answer',
    'judge-notice',
    'send-notice',
    'resolve-classification',
    'release-waits',
    'delivery-stuck',
    'message-set-aside',
  ]),
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  since: Instant,
  due: WorklistDue.nullable().describe('null where nothing gives a day: then age alone counts'),
  disclosureId: DisclosureId.optional(),
  requestId: RequestId.optional(),
  stopId: EntryId.optional(),
  alarm: AlarmKind.optional(),
});
export type WorklistEntry = z.infer<typeof WorklistEntry>;
