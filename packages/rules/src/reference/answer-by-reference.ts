// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import type { Answered } from '../answered.ts';
import type { RuleSet } from '../rule-set.ts';
import { explore } from './explore.ts';
import { judge } from './judge.ts';
import { reachedRules } from './reached-rules.ts';
import { worldOf } from './world.ts';

/** The answer by the interpreter that is the specification. */
export function answerByReference(question: Question, ruleSet: RuleSet, facts: Facts): Answered {
  const { found, possible, missing, exhausted, reading } = explore(
    facts,
    ruleSet.vocabulary,
    (world) => judge(question, ruleSet, world),
  );
  const secrecy = found.deciding.secrecy?.rule ?? 'none';
  return {
    verdict: exhausted ? { ...found, outcome: 'must-not' } : found,
    possible,
    missing,
    candidates: reachedRules(ruleSet.root, worldOf({ ...reading, secrecy })),
    facts,
  };
}
