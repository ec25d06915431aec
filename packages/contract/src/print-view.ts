// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Instant } from '@samsyn/terms';
import { z } from 'zod';

/** What can be printed of a case. */
export const PrintedKind = z.enum(['case-sheet', 'gate-record', 'transport-order']);
export type PrintedKind = z.infer<typeof PrintedKind>;

export const RecordPrint = z.strictObject({ what: PrintedKind });

/** A print as recorded: what, by whom and when; it stands at the head of every page. */
export const PrintView = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  what: PrintedKind,
  printedBy: z.string(),
  printedAt: Instant,
});
export type PrintView = z.infer<typeof PrintView>;
