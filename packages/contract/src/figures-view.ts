// SPDX-License-Identifier: EUPL-1.2
import {
  CaseId,
  Digest,
  FigureId,
  FigureRow,
  Instant,
  ItemId,
  PlainDate,
  Sentence,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';

const purpose = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/** Figures of the days `[from, until)`, with what they are for; kept on the ledger. */
export const FigureRequest = z.strictObject({ from: PlainDate, until: PlainDate, purpose });
export type FigureRequest = z.infer<typeof FigureRequest>;

/** What an indicator says. `nothing`: there was nothing to count. `hidden`: too small to be told. */
export const IndicatorValueView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.number() }),
  /** Milliseconds. */
  z.strictObject({ kind: z.literal('median'), value: z.number() }),
  z.strictObject({
    kind: z.literal('share'),
    value: z.number().min(0).max(1),
    count: z.int().min(0),
    of: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('hidden') }),
  z.strictObject({ kind: z.literal('nothing') }),
]);
export type IndicatorValueView = z.infer<typeof IndicatorValueView>;

/** One indicator with what it means, beside the other authority's own figure where that was given. */
export const IndicatorView = z.strictObject({
  id: z.string(),
  name: Sentence,
  definition: Sentence,
  query: z.string(),
  uncertainty: Sentence,
  source: z.string(),
  own: IndicatorValueView,
  /** Null as long as the other authority has not given its figures of the period. */
  other: IndicatorValueView.nullable(),
});
export type IndicatorView = z.infer<typeof IndicatorView>;

export const FiguresView = z.strictObject({
  from: PlainDate,
  until: PlainDate,
  computedAt: Instant,
  countToldMin: z.int().positive(),
  indicators: z.array(IndicatorView),
  /** When the other authority computed its own; null when it has not given them. */
  otherComputedAt: Instant.nullable(),
  /** The gap analysis: rows of the figures that begin with `gap-`. */
  gaps: z.array(FigureRow),
  /** How long things took, step by step. */
  times: z.array(FigureRow),
  /** Items whose cases are shown to nobody (section 17 of the Aliens Data Act). */
  guarded: z.array(ItemId),
});
export type FiguresView = z.infer<typeof FiguresView>;

/** Which cases stand behind one figure of the gap analysis. */
export const FigureCasesRequest = FigureRequest.extend({
  figure: FigureId.extract(['gap-late', 'gap-missing', 'gap-refused', 'gap-waiting']),
  item: ItemId,
});
export type FigureCasesRequest = z.infer<typeof FigureCasesRequest>;

export const FigureCases = z.strictObject({
  /** Of the officer's own cases. */
  cases: z.array(z.strictObject({ caseId: CaseId, number: z.string() })),
});
export type FigureCases = z.infer<typeof FigureCases>;

/** The other authority's signed figures, as it gave them. */
export const FigureDelivery = z.strictObject({
  signed: z.string().min(1).max(limits.figureFileBytesMax),
});
export type FigureDelivery = z.infer<typeof FigureDelivery>;

/** This authority's own figures, signed, to give to whoever assembles the joint report. */
export const FiguresSigned = z.strictObject({
  name: z.string(),
  signed: z.string(),
  computedAt: Instant,
  rows: z.int().min(0),
  /** Rows among them whose numbers are too small to be told. */
  hidden: z.int().min(0),
});
export type FiguresSigned = z.infer<typeof FiguresSigned>;

/** A joint report to approve: its manifest, and this authority's own figures in it, as they are. */
export const ReportDelivery = z.strictObject({
  manifest: z.string().min(1).max(limits.figureFileBytesMax),
  figures: z.string().min(1).max(limits.figureFileBytesMax),
});
export type ReportDelivery = z.infer<typeof ReportDelivery>;

/** This authority's signed approval, to lie beside the report under the name. */
export const ReportApproved = z.strictObject({
  report: Digest.describe('SHA-256 of the manifest: what both authorities approve'),
  name: z.string(),
  signed: z.string(),
});
export type ReportApproved = z.infer<typeof ReportApproved>;

export const FiguresReceived = z.strictObject({
  from: PlainDate,
  until: PlainDate,
  rows: z.int().min(0),
});
export type FiguresReceived = z.infer<typeof FiguresReceived>;
