// SPDX-License-Identifier: EUPL-1.2
import { namedFacts, type RuleSet, smallestChanges } from '@samsyn/rules';
import type {
  Assessment,
  FactName,
  FactValue,
  Outcome,
  Question,
  RuleId,
  Sentence,
} from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { findProvision } from './find-provision.ts';
import { type LosingReading, losingReadings } from './losing-readings.ts';
import { readingOn, type RuleReading } from './rule-reading.ts';
import { sayFact, sayValue } from './say-value.ts';
import { type Compiled, statedIn } from './stated-in.ts';

/** What the law says where one secrecy provision covers the item, or none does. */
export type ChainReading = {
  readonly secrecy: RuleReading | null;
  readonly outcome: Outcome;
  /** From the rule that decided to the general rule. */
  readonly chain: readonly RuleReading[];
};

/** A fact as the answer took it. */
export type FactReading = {
  readonly fact: FactName;
  readonly asked: Sentence;
  readonly value: FactValue;
  readonly said: Sentence;
};

/** The fewest facts that would have to be otherwise for another outcome. */
export type ChangeReading = {
  readonly outcome: Outcome;
  readonly changes: readonly {
    readonly fact: FactName;
    readonly asked: Sentence;
    readonly from: Sentence;
    readonly to: Sentence;
  }[];
};

export type Explanation = {
  readonly chains: readonly ChainReading[];
  readonly losing: readonly LosingReading[];
  /**
   * The facts that the deciding rules ask about, that kept another out or that would change the
   * outcome; in the vocabulary's order.
   */
  readonly facts: readonly FactReading[];
  /** Unknown facts on which the outcome depends. */
  readonly missing: readonly { readonly fact: FactName; readonly asked: Sentence }[];
  readonly smallestChanges: readonly ChangeReading[];
};

/**
 * Why the answer is what it is, in words made from the rules themselves.
 * @param book the law book as it was known when the answer was given
 * @param ruleSet the rule set that gave it
 * @throws SamsynError `law.unknown-word` when the answer names a rule that the book lacks.
 */
export function explainAnswer(
  question: Question,
  assessment: Assessment,
  book: Lawbook,
  ruleSet: RuleSet,
): Explanation {
  const read = (rule: RuleId) => readingOn(findProvision(book, rule), question.date);
  const changes = smallestChanges(question, ruleSet);
  const { findings, facts, missingFacts } = assessment;
  const used = usedFacts(assessment, statedIn(ruleSet));
  for (const fact of [...missingFacts, ...changes.flatMap((one) => one.changes.map((c) => c.fact))])
    used.add(fact);
  return {
    chains: findings.map(({ secrecy, outcome, chain }) => ({
      secrecy: secrecy === 'none' ? null : read(secrecy),
      outcome,
      chain: chain.toReversed().map(read),
    })),
    losing: losingReadings(assessment, book, ruleSet),
    facts: Object.keys(book.vocabulary)
      .filter((fact) => used.has(fact))
      .map((fact) => {
        const value = facts[fact] ?? 'unknown';
        return { fact, asked: sayFact(book, fact), value, said: sayValue(book, fact, value) };
      }),
    missing: missingFacts.map((fact) => ({ fact, asked: sayFact(book, fact) })),
    smallestChanges: changes.map(({ outcome, changes: own }) => ({
      outcome,
      changes: own.map(({ fact, from, to }) => ({
        fact,
        asked: sayFact(book, fact),
        from: sayValue(book, fact, from),
        to: sayValue(book, fact, to),
      })),
    })),
  };
}

/** The item and the secrecy provision are what is asked of; they are no facts of the case. */
const askedOf = new Set<FactName>(['item', 'secrecy']);

function usedFacts(assessment: Assessment, stated: ReadonlyMap<RuleId, Compiled>): Set<FactName> {
  const { findings, losing, openJudgments, rule } = assessment;
  const rules = [
    rule,
    ...findings.flatMap(({ secrecy, chain }) => (secrecy === 'none' ? chain : [secrecy, ...chain])),
    ...losing.flatMap(({ because, by }) => (because === 'gated' && by !== undefined ? [by] : [])),
  ];
  const named = rules.flatMap((id) => {
    const one = stated.get(id);
    return one === undefined ? [] : [...namedFacts(one.when), ...judgedBy(one)];
  });
  const failed = losing.flatMap((one) => one.failed ?? []);
  const all = [...named, ...failed, ...openJudgments.map((judgment) => judgment.fact)];
  return new Set(all.filter((fact) => !askedOf.has(fact)));
}

function judgedBy(one: Compiled): FactName[] {
  if ('judgments' in one) return one.judgments.map(({ fact }) => fact);
  if ('harmTest' in one) return one.harmTest === undefined ? [] : [one.harmTest.fact];
  return 'judgment' in one && one.judgment !== undefined ? [one.judgment.fact] : [];
}
