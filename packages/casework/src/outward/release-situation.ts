// SPDX-License-Identifier: EUPL-1.2
import type { Digest, ItemEntry, ItemId, OfficerId, Outcome } from '@samsyn/terms';

/** One officer's word on one item: whether it can show that asylum was sought. */
export interface ReleaseReview {
  readonly officer: OfficerId;
  readonly revealsAsylum: boolean;
}

/** One item that is to leave, as it stands. */
export interface ReleaseItem {
  readonly item: ItemId;
  /** What the law says of it, with the judgments that stand. */
  readonly outcome: Outcome;
  readonly document: Digest | undefined;
  readonly reviews: readonly ReleaseReview[];
}

/** A release to a foreign state, on which its two officers are to decide. */
export interface ReleaseSituation {
  readonly items: readonly ReleaseItem[];
  readonly officers: readonly [proposer: OfficerId, second: OfficerId];
  readonly entries: readonly ItemEntry[];
  /** Who has opened which document. */
  readonly opened: readonly { readonly digest: Digest; readonly officer: OfficerId }[];
}
