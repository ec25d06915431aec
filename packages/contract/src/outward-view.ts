// SPDX-License-Identifier: EUPL-1.2
import {
  Assessment,
  CaseId,
  Digest,
  EntryId,
  Instant,
  ItemId,
  ItemValue,
  ReleaseId,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';
import { JudgmentView, RecordJudgment } from './disclosure-view.ts';
import { DocumentView } from './entry-view.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);
const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/** One item that is to be given to a foreign state; a document is one of the case's own. */
const ProposedRelease = z.strictObject({
  item: ItemId,
  value: ItemValue,
  document: Digest.optional(),
});

/** What is to be given to which mission. */
export const ProposeRelease = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/, 'not a country code'),
  mission: text,
  items: z.array(ProposedRelease).min(1).max(limits.itemsPerMessageMax),
});
export type ProposeRelease = z.infer<typeof ProposeRelease>;

/** A judgment on one item of a release, as the law asks it. */
export const JudgeRelease = RecordJudgment;

/** One officer's word on one item: whether it can show that asylum was sought, and why not. */
export const ReviewRelease = z.strictObject({
  item: ItemId,
  revealsAsylum: z.boolean(),
  reasons,
});
export type ReviewRelease = z.infer<typeof ReviewRelease>;

/** One item as it stands: what the law says of it, who has judged, reviewed and opened it. */
export const ReleaseItemView = z.strictObject({
  item: ItemId,
  value: ItemValue,
  document: DocumentView.optional(),
  assessment: Assessment,
  judgments: z.array(JudgmentView.omit({ asks: true, answer: true })),
  reviews: z.array(
    z.strictObject({
      officer: z.string(),
      revealsAsylum: z.boolean(),
      reasons: z.string(),
      openedDocument: z.boolean(),
      at: Instant,
    }),
  ),
});
export type ReleaseItemView = z.infer<typeof ReleaseItemView>;

/** A release to a foreign state: proposed by one officer, made by another. */
export const ReleaseView = z.strictObject({
  releaseId: ReleaseId,
  caseId: CaseId,
  number: z.string(),
  state: z.string(),
  mission: z.string(),
  proposedBy: z.string(),
  proposedAt: Instant,
  /** The officer who reads proposed it: another must make it. */
  own: z.boolean(),
  items: z.array(ReleaseItemView),
  released: z
    .strictObject({ by: z.string(), at: Instant, digest: Digest })
    .nullable()
    .describe('what was given, and by whom; null until then'),
  abandoned: z
    .strictObject({ by: z.string(), at: Instant, reasons: z.string() })
    .nullable()
    .describe('who gave the proposal up, and why; null unless'),
});
export type ReleaseView = z.infer<typeof ReleaseView>;

/** Why a proposed release is given up. */
export const AbandonRelease = z.strictObject({ reasons });
export type AbandonRelease = z.infer<typeof AbandonRelease>;

/** A release in the list of the desk. */
export const ReleaseSummary = ReleaseView.pick({
  releaseId: true,
  caseId: true,
  number: true,
  state: true,
  mission: true,
  proposedBy: true,
  proposedAt: true,
  own: true,
}).extend({
  items: z.array(ItemId),
  step: z
    .enum(['open', 'second-officer', 'released', 'abandoned'])
    .describe('`second-officer`: the proposer has done their part, and another is to do theirs'),
  closedAt: Instant.nullable(),
});
export type ReleaseSummary = z.infer<typeof ReleaseSummary>;

/** What the case holds that an item of a release can be filled in from; an officer chooses. */
export const DrawnValue = z.strictObject({
  item: ItemId,
  entryId: EntryId,
  value: ItemValue,
  document: Digest.nullable(),
});
export type DrawnValue = z.infer<typeof DrawnValue>;
