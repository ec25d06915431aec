// SPDX-License-Identifier: EUPL-1.2

/** One breach of one rule of the house: where, which rule, and why it is one. */
export type Finding = {
  /** Path from the root of the checkout, or `.` when the rule is about the whole. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: string;
  readonly reason: string;
};
