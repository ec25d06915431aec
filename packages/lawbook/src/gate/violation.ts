// SPDX-License-Identifier: EUPL-1.2
import type { Facts, ItemId, Mode, PlainDate, RuleId, Sentence } from '@samsyn/terms';

/** A case that breaks an obligation, as one could meet it. */
export type Witness = {
  readonly item: ItemId;
  readonly mode: Mode;
  readonly date: PlainDate;
  /** What differs from the ordinary case. */
  readonly facts: Facts;
  readonly sentence: Sentence;
};

/** What breaks an obligation: where it stands, what is wrong, and a case that shows it. */
export type Violation = {
  /** `file.yaml:line` of the rule, or of the obligation where no one rule is at fault. */
  readonly place: string;
  readonly rule: RuleId | undefined;
  readonly from: PlainDate;
  readonly message: Sentence;
  readonly witness: Witness | undefined;
};
