// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, Instant, RequestId } from '@samsyn/terms';
import { z } from 'zod';

/** One thing that waits for an officer of this unit. */
export const WorklistEntry = z.strictObject({
  kind: z.enum([
    'judge-handover',
    'send-handover',
    'review-request',
    'judge-request',
    'judge-answer',
    'judge-notice',
    'send-notice',
    'resolve-classification',
    'delivery-stuck',
  ]),
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  since: Instant,
  disclosureId: DisclosureId.optional(),
  requestId: RequestId.optional(),
});
export type WorklistEntry = z.infer<typeof WorklistEntry>;
