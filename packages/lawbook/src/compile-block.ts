// SPDX-License-Identifier: EUPL-1.2
import {
  always,
  type Condition,
  type Exemption,
  type Gate,
  type JudgmentAsked,
  type Rule,
  type SecrecyRule,
  type Stated,
  type Vocabulary,
} from '@samsyn/rules';
import { cite, SamsynError, type Sentence } from '@samsyn/terms';
import type { BlockOf, JudgmentText } from './block-schema.ts';
import { compileCondition } from './compile-condition.ts';
import { harmFact, verifiedFact } from './generated-facts.ts';
import { judgmentAnswers } from './judgment-answers.ts';
import type { LocatedBlock } from './located-block.ts';
import type { Standing } from './standing-on.ts';

/** What a block is compiled by, whatever day it is. */
export type Book = {
  readonly vocabulary: Vocabulary;
  /** The secrecy provisions that say themselves what can open them. */
  readonly closed: readonly BlockOf<'secrecy'>[];
};

type Disclosure = BlockOf<'default' | 'bar' | 'duty' | 'openness' | 'breaker'>;

export function compileRule(
  block: Disclosure,
  located: LocatedBlock,
  standing: Standing,
  book: Book,
): Rule {
  const uncertain = block.doubt !== undefined || isUncertain(standing);
  const verified = uncertain && block.outcome === 'must' && block.safetySignal !== true;
  const written = block.judgment ? [judgmentOf(block.judgment, located, book)] : [];
  return {
    ...statedOf(block, located, standing, book),
    cites: block.breaksSecrecyVia ? [...block.cites, block.breaksSecrecyVia] : block.cites,
    when: withinReach(block, conditionOf(block, located, book), book),
    kind: block.kind,
    exceptionTo: block.kind === 'default' ? undefined : block.exceptionTo,
    outcome: block.outcome,
    judgments: verified ? [...written, verification(block)] : written,
    encoded: standing.kind === 'in-force',
  };
}

export function compileSecrecy(
  block: BlockOf<'secrecy'>,
  located: LocatedBlock,
  standing: Standing,
  book: Book,
): SecrecyRule {
  if ((block.presumes === 'absolute') !== (block.asks === undefined))
    throw new SamsynError(
      'law.schema',
      'a harm test asks something, and absolute secrecy has none',
      located.placeOf(['presumes']),
    );
  const harmTest: JudgmentAsked | undefined = block.asks && {
    fact: harmFact(block.rule),
    test: 'harm-test',
    provision: firstOf(block.cites),
    asks: block.asks,
    answers: judgmentAnswers['harm-test'],
    passes: ['no-harm'],
  };
  const { presumes } = block;
  const encoded = standing.kind !== 'unencoded';
  return { ...statedOf(block, located, standing, book), presumes, harmTest, encoded };
}

export function compileExemption(
  block: BlockOf<'exemption'>,
  located: LocatedBlock,
  standing: Standing,
  book: Book,
): Exemption {
  return { ...statedOf(block, located, standing, book), lifts: block.lifts };
}

export function compileGate(
  block: BlockOf<'gate'>,
  located: LocatedBlock,
  standing: Standing,
  book: Book,
): Gate {
  return {
    ...statedOf(block, located, standing, book),
    judgment: block.judgment ? judgmentOf(block.judgment, located, book) : undefined,
    holdsDuties: block.holdsDuties ?? true,
    encoded: standing.kind === 'in-force',
  };
}

function statedOf(
  block: LocatedBlock['block'],
  located: LocatedBlock,
  standing: Standing,
  book: Book,
): Stated {
  const when = block.when ? compileCondition(block.when, book.vocabulary, located.placeOf) : always;
  const { rule, cites, reason } = block;
  return { rule, cites, when, reason, warnings: warningsOf(block, standing) };
}

function conditionOf(block: Disclosure, located: LocatedBlock, book: Book): Condition {
  const { sender, recipient } = { sender: block.direction?.from, recipient: block.direction?.to };
  return compileCondition(
    {
      ...(sender && { sender: [sender] }),
      ...(recipient && { recipient: [recipient] }),
      ...block.when,
    },
    book.vocabulary,
    located.placeOf,
  );
}

/** A duty or breaker does not open what says itself that it opens to others only. */
function withinReach(block: Disclosure, when: Condition, book: Book): Condition {
  if (block.kind !== 'duty' && block.kind !== 'breaker') return when;
  const shut = book.closed
    .filter(({ opensOnlyTo }) => opensOnlyTo && !opensOnlyTo.includes(block.rule))
    .map(({ rule }) => rule);
  if (shut.length === 0) return when;
  const beyond: Condition = { kind: 'fact', fact: 'secrecy', values: shut };
  return { kind: 'all', of: [when, { kind: 'not', of: beyond }] };
}

function judgmentOf(text: JudgmentText, located: LocatedBlock, book: Book): JudgmentAsked {
  const { fact, test, passes, asks } = text;
  const place = (): string => located.placeOf(['judgment']);
  const known = book.vocabulary[fact];
  const answers = judgmentAnswers[test];
  const values = [...passes, ...answers.map((answer) => answer.value), 'not-assessed'];
  const unknown = known ? values.find((value) => !known.domain.includes(value)) : fact;
  if (unknown !== undefined)
    throw new SamsynError('law.unknown-word', `no such word: ${unknown}`, place());
  return { fact, test, provision: firstOf(located.block.cites), asks, answers, passes };
}

function verification(block: Disclosure): JudgmentAsked {
  const provision = firstOf(block.cites);
  const doubt = block.doubt ?? { sv: '', en: '' };
  return {
    fact: verifiedFact(block.rule),
    test: 'verify-provision',
    provision,
    asks: {
      sv: `${doubt.sv} Har det kontrollerats att ${cite(provision)} gäller i detta fall så som regelverket återger den?`.trim(),
      en: `${doubt.en} Has it been verified that ${cite(provision)} applies in this case as the law book has it?`.trim(),
    },
    answers: judgmentAnswers['verify-provision'],
    passes: ['yes'],
  };
}

function isUncertain(standing: Standing): boolean {
  return standing.kind === 'in-force' && (standing.unread || standing.interval.evidence !== 'read');
}

function warningsOf(block: LocatedBlock['block'], standing: Standing): Sentence[] {
  if (standing.kind !== 'in-force') return [];
  const cited = cite(firstOf(block.cites));
  const warnings: Sentence[] = [];
  if (standing.unread)
    warnings.push({
      sv: `${cited} kan ha ändrats från och med ${standing.interval.unreadFrom}; ändringen är inte läst.`,
      en: `${cited} may have been amended from ${standing.interval.unreadFrom}; the amendment has not been read.`,
    });
  if (standing.interval.evidence !== 'read')
    warnings.push({
      sv: `${cited} är inte kontrollerad mot lagtexten i den lydelse som gällde då.`,
      en: `${cited} has not been checked against the text in the wording of that time.`,
    });
  if ('doubt' in block && block.doubt) warnings.push(block.doubt);
  return warnings;
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new RangeError('a block cites at least one provision');
  return first;
}
