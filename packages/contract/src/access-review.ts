// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Instant, OfficerId, PlainDate, addDays, limits } from '@samsyn/terms';
import { z } from 'zod';

/** Whose accesses are reviewed: those to one case, or those of one officer. Both days count. */
export const AccessReview = z
  .strictObject({
    by: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('case'), number: z.string().trim().min(3).max(40) }),
      z.strictObject({ kind: z.literal('officer'), officerId: OfficerId }),
    ]),
    from: PlainDate,
    until: PlainDate,
    /** Why it is reviewed; kept with the review. */
    reason: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
    after: z.int().positive().nullable(),
  })
  .refine(({ from, until }) => from <= until, 'the last day is before the first')
  .refine(
    ({ from, until }) => until < addDays(from, limits.accessReviewDaysMax),
    `at most ${limits.accessReviewDaysMax} days`,
  );
export type AccessReview = z.infer<typeof AccessReview>;

/** What an officer did, as far as a review needs to tell. */
export const AccessKind = z.enum([
  'case-read',
  'document-read',
  'searched',
  'listed',
  'exported',
  'refused',
  'reviewed',
  'signed-in',
  'acted',
]);
export type AccessKind = z.infer<typeof AccessKind>;

export const AccessLine = z.strictObject({
  accessId: z.int(),
  at: Instant,
  kind: AccessKind,
  /** The ledger's name of it (docs/protocol.md, "Ledger"). */
  event: z.string(),
  /** Name and unit as at the officer's last sign-in; null when never signed in here. */
  officer: z.strictObject({
    officerId: OfficerId,
    name: z.string().nullable(),
    unit: z.string().nullable(),
  }),
  /** Null where it is about no single case. */
  case: z.strictObject({ caseId: CaseId, number: z.string() }).nullable(),
  /** On what the officer could see the case; null where it was not recorded, or is erased. */
  basis: z.enum(['unit', 'named']).nullable(),
  /** The reason that the officer gave; null where none was asked for, or it is erased. */
  reason: z.string().nullable(),
});
export type AccessLine = z.infer<typeof AccessLine>;

/** A review as a file of comma-separated values (RFC 4180), the newest first. */
export const AccessFile = z.strictObject({
  csv: z.string(),
  lines: z.int().min(0),
  /** Whether older accesses were left out: the days are then to be narrowed. */
  more: z.boolean(),
});
export type AccessFile = z.infer<typeof AccessFile>;

/** A page of accesses, the newest first. */
export const AccessPage = z.strictObject({
  lines: z.array(AccessLine),
  next: z.int().nullable(),
});
export type AccessPage = z.infer<typeof AccessPage>;
