// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type Outcome, type Question, type RuleId } from '@samsyn/terms';
import { findSecrecy, type SecretBy } from './find-secrecy.ts';
import { type GateFinding, passGates } from './pass-gates.ts';
import { type LineFinding, ruleOnSecrecy } from './rule-on-secrecy.ts';
import type { RuleSet } from './rule-set.ts';
import type { World } from './world.ts';

/** The answer in one reading of the facts. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly world: World;
  readonly lines: readonly LineFinding[];
  /** The line that decides: the weakest, the first of equals. */
  readonly deciding: LineFinding;
  readonly secret: SecretBy;
  readonly gates: GateFinding;
  /** A rule that would be needed, whose wording that day nobody has encoded. */
  readonly notEncoded: RuleId | undefined;
};

/** Secrecy is a set: each provision that makes the item secret is opened by itself, or not at all. */
export function judge(question: Question, ruleSet: RuleSet, world: World): Verdict {
  const secret = findSecrecy(question, ruleSet, world);
  const lines =
    secret.live.length === 0
      ? [ruleOnSecrecy(undefined, ruleSet.root, world)]
      : secret.live.map((provision) => ruleOnSecrecy(provision, ruleSet.root, world));
  const [deciding] = lines.toSorted((a, b) => compareOutcomes(a.outcome, b.outcome));
  if (deciding === undefined) throw new RangeError('no line was ruled on');
  const gates = passGates(deciding, ruleSet.gates, world);
  const notEncoded = lines.find((line) => line.ruling.winner.state === 'not-encoded');
  return {
    outcome: gates.outcome,
    world,
    lines,
    deciding,
    secret,
    gates,
    notEncoded: notEncoded?.ruling.winner.rule.rule ?? gates.notEncoded,
  };
}
