// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, RuleId } from '@samsyn/terms';
import type { Ruling } from './reference/interpret.ts';
import type { Exemption, Gate, JudgmentAsked, RuleNode, SecrecyRule } from './rule-set.ts';

/** The answer in one reading of the facts, with all that it rests on. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly lines: readonly LineFinding[];
  /** The line that decides: the weakest, the first of equals. */
  readonly deciding: LineFinding;
  readonly secret: SecretBy;
  readonly gates: GateFinding;
  /** A rule that would be needed, whose wording that day nobody has encoded. */
  readonly notEncoded: RuleId | undefined;
};

/** What the tree answers for one provision that makes the item secret, or for none. */
export type LineFinding = {
  readonly secrecy: SecrecyRule | undefined;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  /** Routes that a judgment could still open, with the judgments each of them waits for. */
  readonly routes: readonly Route[];
  /** Rules that would apply if their open judgments were answered for them. */
  readonly waiting: readonly Route[];
};

export type Route = {
  readonly by: RuleNode['rule'] | SecrecyRule;
  readonly judgments: readonly JudgmentAsked[];
};

/** The provisions that make the item secret in this case, and what kept others from it. */
export type SecretBy = {
  readonly live: readonly SecrecyRule[];
  readonly exempted: readonly Exemption[];
  readonly harmless: readonly SecrecyRule[];
};

/** What the gates leave of an outcome: they narrow, and never widen. */
export type GateFinding = {
  readonly outcome: Outcome;
  /** The gate that bars, when one does. */
  readonly barredBy: Gate | undefined;
  readonly open: readonly Gate[];
  /** A gate that applies, whose wording that day nobody has encoded. */
  readonly notEncoded: RuleId | undefined;
};
