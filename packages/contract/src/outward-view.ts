// SPDX-License-Identifier: EUPL-1.2
import {
  Assessment,
  CaseId,
  Digest,
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
});
export type ReleaseView = z.infer<typeof ReleaseView>;
