// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  CaseId,
  DifferenceCause,
  DifferenceHealing,
  ErrorCode,
  Instant,
  ItemId,
} from '@samsyn/terms';
import { z } from 'zod';

/** The last comparison with the other authority, in numbers. */
export const ReconciliationReport = z.strictObject({
  finishedAt: Instant,
  /** Older than a day and a half: the nightly comparison has not been made. */
  late: z.boolean(),
  /** Why it was not carried through; null for a whole one. */
  code: ErrorCode.nullable(),
  casesHere: z.int().min(0),
  casesThere: z.int().min(0),
  /** Cases that the other authority holds with us and that are not here at all. */
  casesUnknownHere: z.int().min(0),
  /** More cases differ than one comparison names. */
  more: z.boolean(),
  counts: z.array(z.strictObject({ cause: DifferenceCause, count: z.int().positive() })),
});
export type ReconciliationReport = z.infer<typeof ReconciliationReport>;

/** One thing that the two nodes hold differently of a case. */
export const DifferenceView = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  cause: DifferenceCause,
  healing: DifferenceHealing,
  sender: AuthorityId,
  /** The message's number in its sequence; null where it is about an item. */
  messageNumber: z.int().positive().nullable(),
  item: ItemId.nullable(),
});
export type DifferenceView = z.infer<typeof DifferenceView>;

export const ReconciliationView = z.strictObject({
  /** Null before the first. */
  report: ReconciliationReport.nullable(),
  /** Of the officer's own cases. */
  differences: z.array(DifferenceView),
});
export type ReconciliationView = z.infer<typeof ReconciliationView>;
