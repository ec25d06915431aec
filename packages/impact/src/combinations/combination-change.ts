// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '@samsyn/lawbook';
import type { Diagram } from '@samsyn/rules';
import type {
  CatalogueItem,
  CatalogueRole,
  FactName,
  Facts,
  FactValue,
  ItemId,
  Mode,
  Sentence,
} from '@samsyn/terms';

/** Items that change in the same cases and in the same way. */
export type CombinationChange = {
  readonly items: readonly ItemId[];
  readonly direction: { readonly from: CatalogueRole; readonly to: CatalogueRole };
  readonly mode: Mode;
  readonly from: Answer;
  readonly to: Answer;
  /** Over all the items; a decimal number. */
  readonly combinations: string;
};

/** What a proposal answers otherwise over all combinations of facts. */
export type CombinationAnswer = {
  /** Of the facts that either law asks of the items that change; a decimal number. */
  readonly combinations: string;
  readonly changed: string;
  readonly changes: readonly CountedChange[];
};

/** A change with the cases that it is made of, from which its boxes are drawn when asked for. */
export type CountedChange = CombinationChange & {
  readonly entry: CatalogueItem;
  readonly diagram: Diagram;
  readonly code: number;
  readonly levels: readonly number[];
};

/** Conditions that hold all at once. */
export type ShownConditions = {
  /** The most telling of them, and how many more there are. */
  readonly brief: Sentence;
  /** Each of them, the most telling first. */
  readonly conditions: readonly Sentence[];
};

/** Facts with the values they may have: every combination of them changes alike. */
export type ShownBox = ShownConditions & {
  readonly facts: Readonly<Record<FactName, readonly FactValue[]>>;
  /** A decimal number. */
  readonly combinations: string;
  /** A case in the box, as near an ordinary one as there is. */
  readonly witness: { readonly facts: Facts; readonly sentence: Sentence };
};

/** A change in words. */
export type ShownChange = CombinationChange & {
  /** What holds in every box; a box has its own conditions beside. */
  readonly shared: ShownConditions;
  /** Disjoint boxes of one item, the largest first. */
  readonly boxes: readonly ShownBox[];
  /** Whether the boxes hold every case of the change. */
  readonly coversAll: boolean;
};
