// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { AuthorityRole } from './authority.ts';
import { Instant, PlainDate } from './dates.ts';
import { AuthorityId, Digest } from './ids.ts';
import { limits } from './limits.ts';
import { suite } from './suites.ts';

/** What is counted of a period. Each has a published definition; none is about a person. */
export const FigureId = z.enum([
  'messages',
  'case-flow',
  'items-by-outcome',
  'handovers',
  'requests',
  'gap-needed',
  'gap-at-handover',
  'gap-late',
  'gap-queried',
  'gap-refused',
  'gap-corrected',
  'gap-missing',
  'gap-barred',
  'gap-waiting',
  'receipt-time',
  'answer-time',
  'judgment-time',
  'acceptance-time',
  'stops',
  'stop-time',
  'stops-raised',
  'gates',
  'gate-obstacles',
  'departures',
  'departed-of-handed-over',
  'open-cases',
  'register-differences',
  'classes',
  'cases-returned',
]);
export type FigureId = z.infer<typeof FigureId>;

/**
 * Whose doing is counted: what the computing authority gave the other one, what it received from it,
 * or what is its own. What one has given is what the other has received: the two can be compared.
 */
export const FigureDirection = z.enum(['given', 'received', 'own']);
export type FigureDirection = z.infer<typeof FigureDirection>;

const count = z.int().min(0).nullable();
const milliseconds = z.int().min(0).nullable();
const code = z.string().max(120);

/** One number with its spread. What is too small to be told is null, and `hidden` says so. */
export const FigureRow = z.strictObject({
  figure: FigureId,
  direction: FigureDirection,
  /** What of it: an item, a kind, a cause; empty for the whole. */
  part: code,
  /** What of that part: a cause, a provision, a grade; empty for the whole part. */
  detail: code,
  count,
  /** Of how many; null where the figure is a number by itself, or where that is too small. */
  of: count,
  /** Half took less; a quarter took less; three quarters took less. */
  medianMs: milliseconds,
  quarterMs: milliseconds,
  threeQuartersMs: milliseconds,
  hidden: z.boolean(),
});
export type FigureRow = z.infer<typeof FigureRow>;

/** Days `[from, until)` that figures are about. */
export const FigurePeriod = z.strictObject({ from: PlainDate, until: PlainDate });
export type FigurePeriod = z.infer<typeof FigurePeriod>;

/** One authority's own figures of a period, as it signs them. Numbers alone: nobody is in it. */
export const FigureStatement = z.strictObject({
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('figures'),
  authority: AuthorityId,
  role: AuthorityRole,
  ...FigurePeriod.shape,
  computedAt: Instant,
  /** The edition of the definitions that were counted by. */
  definitions: PlainDate,
  catalogueHash: Digest,
  /** Numbers below it, and above nought, are not told. */
  countToldMin: z.int().positive(),
  rows: z.array(FigureRow).max(limits.figureRowsMax),
});
export type FigureStatement = z.infer<typeof FigureStatement>;

/** One file of the joint report, by what it holds. */
const ReportFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+\.[a-z]+$/, 'not a file name'),
  digest: Digest,
  bytes: z.int().min(0),
});

/** What a joint report is: its files, byte for byte. Its own bytes are what both approve. */
export const ReportManifest = z.strictObject({
  version: z.literal(1),
  kind: z.literal('joint-report'),
  ...FigurePeriod.shape,
  definitions: PlainDate,
  /** The signed figures that it was built from, one for each authority. */
  figures: z.array(z.strictObject({ authority: AuthorityId, digest: Digest })).length(2),
  files: z.array(ReportFile).min(1).max(limits.reportFilesMax),
});
export type ReportManifest = z.infer<typeof ReportManifest>;

/** An authority's approval of a joint report, as it is signed. */
export const ReportApproval = z.strictObject({
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('report-approval'),
  authority: AuthorityId,
  /** SHA-256 of the manifest's bytes. */
  report: Digest,
  ...FigurePeriod.shape,
  officer: z.strictObject({ title: z.string().min(1).max(200), unit: z.string().min(1).max(120) }),
  at: Instant,
});
export type ReportApproval = z.infer<typeof ReportApproval>;
