// SPDX-License-Identifier: EUPL-1.2
import { type Condition, type RuleSet, truthOf } from '@samsyn/rules';
import {
  type Assessment,
  compareOutcomes,
  type FactName,
  type Facts,
  type LosingRule,
  type RuleId,
  type Sentence,
} from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { notValues, sayValues } from './condition-lines.ts';
import { findProvision } from './find-provision.ts';
import type { Ground } from './provision-on.ts';
import { nameOf, type RuleName } from './rule-reading.ts';
import { sayFact, sayValue } from './say-value.ts';
import { type Compiled, statedIn } from './stated-in.ts';

/** A condition that failed: what it asks, how it is, and what it would have to be. */
export type FailedCondition = {
  readonly fact: FactName;
  readonly asked: Sentence;
  readonly is: Sentence;
  readonly needs: Sentence;
};

/** A rule that applied and lost, or that one condition kept out. */
export type LosingReading = {
  readonly rule: RuleName;
  readonly because: LosingRule['because'];
  /** What it yielded to or was held back by. */
  readonly by: RuleName | null;
  /** Where two exceptions to one rule met: the one that was tried first, and on what ground it stands. */
  readonly edge: {
    readonly before: RuleName;
    readonly exceptionTo: RuleName;
    readonly ground: Ground;
  } | null;
  /** What nobody has judged yet: a rule that waits for it comes after every rule that does not. */
  readonly waitsFor: readonly { readonly fact: FactName; readonly asked: Sentence }[];
  readonly failed: readonly FailedCondition[];
};

/** The rules that did not decide, each with the edge or the condition that kept it from it. */
export function losingReadings(
  assessment: Assessment,
  book: Lawbook,
  ruleSet: RuleSet,
): LosingReading[] {
  const stated = statedIn(ruleSet);
  const facts = factsInLine(assessment);
  const name = (rule: RuleId): RuleName => nameOf(findProvision(book, rule));
  return assessment.losing.map(({ rule, because, by, failed = [] }) => ({
    rule: name(rule),
    because,
    by: by === undefined ? null : name(by),
    edge: because === 'defeated' ? edgeOf(rule, by, assessment, book) : null,
    waitsFor: waitingFacts(stated.get(rule), facts).map((fact) => ({
      fact,
      asked: sayFact(book, fact),
    })),
    failed: failed.map((fact) => failedCondition(fact, stated.get(rule), facts, book)),
  }));
}

function waitingFacts(rule: Compiled | undefined, facts: Facts): FactName[] {
  const judgments = rule && 'judgments' in rule ? rule.judgments : [];
  return judgments.map(({ fact }) => fact).filter((fact) => facts[fact] === 'not-assessed');
}

function edgeOf(
  loser: RuleId,
  winner: RuleId | undefined,
  { findings }: Assessment,
  book: Lawbook,
): LosingReading['edge'] {
  if (winner === undefined) return null;
  const chain = findings.find((one) => one.chain.includes(winner))?.chain ?? [];
  let parent = parentOf(loser, book);
  while (parent !== undefined && !chain.includes(parent)) parent = parentOf(parent, book);
  const tried = chain.find((rule) => parent !== undefined && parentOf(rule, book) === parent);
  if (parent === undefined || tried === undefined) return null;
  const located = findProvision(book, tried);
  if (!('ground' in located.block)) return null;
  const { ground } = located.block;
  return { before: nameOf(located), exceptionTo: nameOf(findProvision(book, parent)), ground };
}

function parentOf(rule: RuleId, book: Lawbook): RuleId | undefined {
  const block = book.rules.get(rule)?.block;
  return block !== undefined && 'exceptionTo' in block ? block.exceptionTo : undefined;
}

/** Of more values than these the others are named, when they are fewer. */
const namedMax = 4;

/** It failed by this fact alone, so the values that it needs are those by which it would hold. */
function failedCondition(
  fact: FactName,
  rule: Compiled | undefined,
  facts: Facts,
  book: Lawbook,
): FailedCondition {
  const domain = book.vocabulary[fact]?.domain ?? [];
  const holds = (value: string) =>
    rule !== undefined && truthOf(broadly(rule, fact), { ...facts, [fact]: value }) === true;
  const needed = domain.filter(holds);
  const others = domain.filter((value) => !needed.includes(value));
  return {
    fact,
    asked: sayFact(book, fact),
    is: sayValue(book, fact, facts[fact] ?? 'unknown'),
    needs:
      needed.length > namedMax && others.length < needed.length
        ? notValues(fact, others, book)
        : sayValues(fact, needed, book),
  };
}

/** The facts as the rules were tried: under the secrecy provision that decided, or none. */
function factsInLine({ facts, findings }: Assessment): Facts {
  const [deciding] = findings.toSorted((a, b) => compareOutcomes(a.outcome, b.outcome));
  return { ...facts, secrecy: deciding?.secrecy ?? 'none' };
}

/** The condition with no judgment but the one that failed answered against it. */
function broadly(rule: Compiled, failed: FactName): Condition {
  const judgments = 'judgments' in rule ? rule.judgments : [];
  const answers = judgments.map(({ fact, passes }): Condition => {
    const values = fact === failed ? passes : [...passes, 'not-assessed'];
    return { kind: 'fact', fact, values };
  });
  return { kind: 'all', of: [rule.when, ...answers] };
}
