// SPDX-License-Identifier: EUPL-1.2
import type {
  Digest,
  FactName,
  FactValue,
  OpenJudgment,
  Outcome,
  PlainDate,
  Provision,
  RuleId,
  Sentence,
} from '@samsyn/terms';
import type { Condition } from './condition.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question that a rule leaves to a person: open while unanswered, passed by the named answers. */
export type JudgmentAsked = {
  readonly fact: FactName;
  readonly test: OpenJudgment['test'];
  readonly provision: Provision;
  readonly asks: Sentence;
  readonly answers: OpenJudgment['answers'];
  readonly passes: readonly FactValue[];
};

/** What every provision of the law states, whatever it does. */
export type Stated = {
  readonly rule: RuleId;
  readonly cites: readonly Provision[];
  readonly when: Condition;
  /** A clause that follows "since" (eftersom). */
  readonly reason: Sentence;
  readonly warnings: readonly Sentence[];
};

/** A rule about disclosure as it stands on one day, before the tree is grown. */
export type Rule = Stated & {
  /**
   * `default` is the general rule; a `bar` forbids within its scope, before anything permits; a
   * `duty` goes before openness, and openness before a breaker.
   */
  readonly kind: 'default' | 'bar' | 'duty' | 'openness' | 'breaker';
  readonly exceptionTo: RuleId | undefined;
  readonly outcome: Exclude<Outcome, 'assess'>;
  readonly judgments: readonly JudgmentAsked[];
  /** False on a day whose wording nobody has encoded: to need the rule then is an error. */
  readonly encoded: boolean;
};

/** A place in the exception tree. `guard` is the rule's condition with its judgments' answers. */
export type RuleNode = {
  readonly rule: Rule;
  readonly state: 'settled' | 'open' | 'not-encoded';
  readonly guard: Condition;
  readonly outcome: Outcome;
  readonly exceptions: readonly RuleNode[];
};

/** A provision that makes an item secret, and the judgment on harm that can lift it. */
export type SecrecyRule = Stated & {
  readonly presumes: 'openness' | 'secrecy' | 'absolute';
  readonly harmTest: JudgmentAsked | undefined;
  readonly encoded: boolean;
};

/** A provision by which secrecy provisions do not apply, such as to a decision's operative part. */
export type Exemption = Stated & { readonly lifts: readonly RuleId[] };

/** A condition of data protection or competence; no duty lifts it unless it says so itself. */
export type Gate = Stated & {
  readonly judgment: JudgmentAsked | undefined;
  readonly holdsDuties: boolean;
  readonly encoded: boolean;
};

/** The law of one stretch of days, `[from, until)`, ready to be asked. Plain data. */
export type RuleSet = {
  readonly hash: Digest;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly vocabulary: Vocabulary;
  readonly root: RuleNode;
  readonly secrecy: Readonly<Record<RuleId, SecrecyRule>>;
  readonly exemptions: readonly Exemption[];
  readonly gates: readonly Gate[];
};
