// SPDX-License-Identifier: EUPL-1.2
import type { Question } from '@samsyn/terms';
import type { Exemption, RuleSet, SecrecyRule } from '../rule-set.ts';
import type { SecretBy } from '../verdict.ts';
import type { World } from './world.ts';

/** A provision whose harm test is not yet made counts as one that makes the item secret. */
export function findSecrecy(question: Question, ruleSet: RuleSet, world: World): SecretBy {
  const live: SecrecyRule[] = [];
  const exempted: Exemption[] = [];
  const harmless: SecrecyRule[] = [];
  for (const id of question.secrecy) {
    const provision = ruleSet.secrecy[id];
    if (provision === undefined || !world.holds(provision.when)) continue;
    const exemption = ruleSet.exemptions.find(
      (one) => one.lifts.includes(id) && world.holds(one.when),
    );
    if (exemption) exempted.push(exemption);
    else if (isHarmless(provision, world)) harmless.push(provision);
    else live.push(provision);
  }
  return { live, exempted: [...new Set(exempted)], harmless };
}

function isHarmless(provision: SecrecyRule, world: World): boolean {
  const test = provision.harmTest;
  return test !== undefined && world.holds({ kind: 'fact', fact: test.fact, values: test.passes });
}
