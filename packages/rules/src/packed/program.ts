// SPDX-License-Identifier: EUPL-1.2
import type { Facts, ItemId, RuleId } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import type { Place } from './place.ts';
import type { Exemption, Gate, JudgmentAsked, Rule, SecrecyRule } from '../rule-set.ts';
import type { FactLayout } from './fact-layout.ts';
import type { RowTable } from './row-table.ts';

/** The rows, `[start, end)`, any of which makes a condition hold. */
export type Rows = { readonly start: number; readonly end: number };

/** A judgment with the fact's number and the code of "not yet answered". */
export type PackedJudgment = {
  readonly judgment: JudgmentAsked;
  readonly passes: Rows;
  readonly open: Rows;
};

/** The answering of one secrecy provision, or of none. */
export type Line = {
  readonly secrecy: SecrecyRule | undefined;
  readonly when: Rows;
  readonly exemptions: readonly { readonly exemption: Exemption; readonly when: Rows }[];
  readonly harm: PackedJudgment | undefined;
  /** The rows of the tree that are open to this provision. */
  readonly mask: Int32Array;
};

export type PackedGate = {
  readonly gate: Gate;
  readonly when: Rows;
  readonly judgment: PackedJudgment | undefined;
};

/**
 * The law of one rule set for one item and the secrecy provisions that can cover it, as rows of
 * bits. The rows of the tree come first, in the order in which the first that holds is the winner.
 */
export type Program = {
  readonly layout: FactLayout;
  readonly table: RowTable;
  readonly treeWords: number;
  /** The place in the tree of each of its rows. */
  readonly places: readonly Place[];
  /** What each of its rows answers, as `settle.ts` reads it. */
  readonly answers: Uint8Array;
  /** The rows of each rule, other than where it waits for a judgment. */
  readonly settled: ReadonlyMap<RuleId, Rows>;
  /** The rows that wait for a judgment. */
  readonly open: Int32Array;
  readonly lines: readonly Line[];
  /** The tree where no secrecy provision covers the item. */
  readonly openLine: Line;
  /** The gates that the item can meet, and all the rows that say when. */
  readonly gates: readonly PackedGate[];
  readonly gateRows: Rows;
  /** Each rule of the tree with the rows that say whether it nearly applies. */
  readonly near: { readonly table: RowTable; readonly rules: readonly NearRule[] };
};

export type NearRule = {
  readonly rule: Rule;
  readonly broad: Condition;
  readonly rows: Rows;
  readonly parent: RuleId | undefined;
};

/** What a program is made for. */
export type Slice = {
  readonly item: ItemId;
  readonly secrecy: readonly RuleId[];
  /** Facts that a proof takes as given, such as what the catalogue says of the item. */
  readonly given?: Facts;
};
