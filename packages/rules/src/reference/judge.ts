// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type Question } from '@samsyn/terms';
import type { RuleSet } from '../rule-set.ts';
import type { Verdict } from '../verdict.ts';
import { findSecrecy } from './find-secrecy.ts';
import { passGates } from './pass-gates.ts';
import { ruleOnSecrecy } from './rule-on-secrecy.ts';
import type { World } from './world.ts';

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
  const gap = lines.find((line) => line.ruling.winner.state === 'not-encoded');
  const notEncoded = gap?.ruling.winner.rule.rule ?? gates.notEncoded;
  return {
    outcome: notEncoded === undefined ? gates.outcome : 'must-not',
    lines,
    deciding,
    secret,
    gates,
    notEncoded,
  };
}
