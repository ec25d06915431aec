// SPDX-License-Identifier: EUPL-1.2
import {
  type Assessment,
  type Facts,
  type Question,
  SamsynError,
  type Sentence,
} from '@samsyn/terms';
import type { Answered } from './answered.ts';
import { determiningProvisions } from './determining-provisions.ts';
import { losingRules } from './losing-rules.ts';
import { openJudgments } from './open-judgments.ts';
import { answerByBits } from './packed/answer-by-bits.ts';
import { answerByReference } from './reference/answer-by-reference.ts';
import { requireLaw } from './require-law.ts';
import { resolveFacts, unknownWords } from './resolve-facts.ts';
import type { RuleSet } from './rule-set.ts';
import { sentenceOf } from './sentence.ts';
import type { LineFinding, Verdict } from './verdict.ts';

/**
 * What the law of the rule set's days says of one item on one occasion. Never permits by an error:
 * an unknown fact gives the weakest outcome that its values allow, and is named.
 * @throws SamsynError `law.no-law-for-date` when the day, or a provision it needs, is not encoded;
 * `law.unknown-word` for a secrecy provision, `input.unknown-item` for an item, that the law lacks.
 */
export function assess(question: Question, ruleSet: RuleSet): Assessment {
  return assessBy(answerByBits, question, ruleSet);
}

/**
 * The same by the interpreter that is the specification: slow, and short enough to be read. For
 * replaying a receipt, and for proving the other forms equal.
 * @throws SamsynError as `assess`.
 */
export function assessByReference(question: Question, ruleSet: RuleSet): Assessment {
  return assessBy(answerByReference, question, ruleSet);
}

type Form = (question: Question, ruleSet: RuleSet, facts: Facts) => Answered;

function assessBy(form: Form, question: Question, ruleSet: RuleSet): Assessment {
  requireLaw(question, ruleSet);
  const facts = resolveFacts(question, ruleSet.vocabulary);
  const { verdict, possible, missing, candidates } = form(question, ruleSet, facts);
  if (verdict.notEncoded)
    throw new SamsynError(
      'law.no-law-for-date',
      'the wording of a provision that is needed is not encoded for this day',
      verdict.notEncoded,
    );
  const provisions = determiningProvisions(verdict);
  const { secrecy } = verdict.deciding;
  const inLine = secrecy ? { ...facts, secrecy: secrecy.rule } : facts;
  return {
    item: question.item,
    mode: question.mode,
    date: question.date,
    outcome: verdict.outcome,
    provisions,
    rule: decidingRule(verdict),
    findings: verdict.lines.map(asFinding),
    openJudgments: openJudgments(verdict),
    missingFacts: [...missing],
    possible: [...possible],
    losing: losingRules(verdict, candidates, inLine),
    warnings: warningsOf(verdict, question, ruleSet),
    sentence: sentenceOf(verdict, provisions, meanings(missing, ruleSet)),
    ruleSet: { hash: ruleSet.hash, from: ruleSet.from, until: ruleSet.until },
    facts,
  };
}

function meanings(names: readonly string[], ruleSet: RuleSet): Sentence[] {
  return names.flatMap((name) => ruleSet.vocabulary[name]?.meaning ?? []);
}

function decidingRule(verdict: Verdict): Assessment['rule'] {
  const { gates, deciding } = verdict;
  return (gates.barredBy ?? gates.open[0])?.rule ?? ruleOfLine(deciding);
}

/** Where the harm test is the only route left, the secrecy provision itself decides. */
function ruleOfLine(line: LineFinding): Assessment['rule'] {
  const { winner } = line.ruling;
  const byHarmTest = line.outcome === 'assess' && winner.outcome === 'must-not';
  return byHarmTest ? (line.secrecy?.rule ?? winner.rule.rule) : winner.rule.rule;
}

function asFinding(line: LineFinding): Assessment['findings'][number] {
  return {
    secrecy: line.secrecy?.rule ?? 'none',
    outcome: line.outcome,
    rule: ruleOfLine(line),
    chain: line.ruling.chain.map((node) => node.rule.rule),
  };
}

function warningsOf(verdict: Verdict, question: Question, ruleSet: RuleSet): Sentence[] {
  const { deciding, secret } = verdict;
  const used = [deciding.ruling.winner.rule, ...deciding.waiting.map((route) => route.by)];
  const warnings = [...used, ...secret.live].flatMap((one) => one.warnings);
  const words = unknownWords(question, ruleSet.vocabulary).map((word) => ({
    sv: `Regelverket har inget ord ”${word}”; uppgiften om det påverkar inte svaret.`,
    en: `The law has no word "${word}"; what was said of it has no effect.`,
  }));
  return [...new Map([...warnings, ...words].map((one) => [one.sv, one])).values()];
}
