// SPDX-License-Identifier: EUPL-1.2
import { CaseId, CaseState, Instant, Protection } from '@samsyn/terms';
import { z } from 'zod';

/** A case as a list shows it. */
export const CaseSummary = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  /** Absent when the person's identity is protected and the officer is not cleared for it. */
  personName: z.string().nullable(),
  protection: Protection,
  unit: z.string(),
  state: CaseState,
  stayInForce: z.boolean(),
  waiting: z.int().min(0).describe('acts that wait for an officer of this authority'),
  changedAt: Instant,
});
export type CaseSummary = z.infer<typeof CaseSummary>;
