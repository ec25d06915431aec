// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, EntryId, Instant, RequestId } from '@samsyn/terms';
import { z } from 'zod';
import { AlarmKind } from './custody-view.ts';

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
    'delivery-stuck',
    'message-set-aside',
  ]),
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  since: Instant,
  disclosureId: DisclosureId.optional(),
  requestId: RequestId.optional(),
  stopId: EntryId.optional(),
  alarm: AlarmKind.optional(),
});
export type WorklistEntry = z.infer<typeof WorklistEntry>;
