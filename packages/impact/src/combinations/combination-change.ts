// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '@samsyn/lawbook';
import type {
  CatalogueRole,
  FactName,
  FactValue,
  Facts,
  ItemId,
  Mode,
  Sentence,
} from '@samsyn/terms';

/** Facts with the values they may have: every combination of them changes alike. */
export type ShownBox = {
  readonly facts: Readonly<Record<FactName, readonly FactValue[]>>;
  /** A decimal number. */
  readonly combinations: string;
  readonly words: Sentence;
  /** A case in the box, as near an ordinary one as there is, with both answers. */
  readonly witness: { readonly facts: Facts; readonly sentence: Sentence };
};

/** Items that change in the same cases and in the same way. */
export type CombinationChange = {
  readonly items: readonly ItemId[];
  readonly direction: { readonly from: CatalogueRole; readonly to: CatalogueRole };
  readonly mode: Mode;
  readonly from: Answer;
  readonly to: Answer;
  /** Over all the items; a decimal number. */
  readonly combinations: string;
  /** Disjoint boxes of one item, the largest first. */
  readonly boxes: readonly ShownBox[];
  /** Whether the boxes hold every case of the change. */
  readonly coversAll: boolean;
};

/** What a proposal answers otherwise over all combinations of facts. */
export type CombinationAnswer = {
  /** Of the facts that either law asks of the items that change; a decimal number. */
  readonly combinations: string;
  readonly changed: string;
  readonly changes: readonly CombinationChange[];
};
