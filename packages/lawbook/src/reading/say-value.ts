// SPDX-License-Identifier: EUPL-1.2
import { cite, type FactName, type FactValue, type RuleId, type Sentence } from '@samsyn/terms';
import { harmFact, verifiedFact } from '../generated-facts.ts';
import { judgmentAnswers } from '../judgment-answers.ts';
import type { Lawbook } from '../load-lawbook.ts';

/** What saying a word of the law takes. */
export type Speech = Pick<Lawbook, 'vocabulary' | 'valueWords' | 'rules' | 'catalogue'>;

/** What a fact asks, as a clause: `om verkställigheten är stoppad`. */
export function sayFact(speech: Speech, fact: FactName): Sentence {
  const generated = generatedFrom(speech, fact);
  if (generated === undefined) return speech.vocabulary[fact]?.meaning ?? { sv: fact, en: fact };
  const cited = citationOf(speech, generated.rule);
  switch (generated.test) {
    case 'harm-test':
      return {
        sv: `om uppgiften kan lämnas utan men enligt ${cited}`,
        en: `whether the item can be given without harm under ${cited}`,
      };
    case 'verify-provision':
      return {
        sv: `om ${cited} gäller så som regelverket återger den`,
        en: `whether ${cited} applies as the law book has it`,
      };
  }
}

/** A value in words, as it stands after what the fact asks. */
export function sayValue(speech: Speech, fact: FactName, value: FactValue): Sentence {
  if (value === 'unknown') return { sv: 'okänt', en: 'unknown' };
  return findWords(speech, fact, value) ?? { sv: `kod ${value}`, en: `code ${value}` };
}

/** The words of a value that the book has any for. */
export function findWords(speech: Speech, fact: FactName, value: FactValue): Sentence | undefined {
  const { valueWords } = speech;
  return (
    named(speech, fact, value) ??
    valueWords.facts[fact]?.[value] ??
    answer(speech, fact, value) ??
    valueWords.common[value]
  );
}

/** Items and secrecy provisions have names of their own. */
function named(speech: Speech, fact: FactName, value: FactValue): Sentence | undefined {
  if (fact === 'item')
    return [...speech.catalogue.items.values()].find(({ item }) => item === value)?.label;
  if (fact !== 'secrecy') return undefined;
  if (value === 'none') return { sv: 'ingen', en: 'none' };
  const rule = [...speech.rules.keys()].find((one) => one === value);
  if (rule === undefined) return undefined;
  const cited = citationOf(speech, rule);
  return { sv: cited, en: cited };
}

/** The answer that the officer chose, as it stands inside a sentence. */
function answer(speech: Speech, fact: FactName, value: FactValue): Sentence | undefined {
  const test = generatedFrom(speech, fact)?.test;
  const label = test && judgmentAnswers[test].find((one) => one.value === value)?.label;
  return label && { sv: begunSmall(label.sv), en: begunSmall(label.en) };
}

function begunSmall(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function citationOf({ rules }: Speech, rule: RuleId): string {
  return (rules.get(rule)?.block.cites ?? []).map(cite).join(', ');
}

type Generated = {
  readonly test: 'harm-test' | 'verify-provision';
  readonly rule: RuleId;
};

/** The rule that a generated word is about. */
function generatedFrom({ rules }: Speech, fact: FactName): Generated | undefined {
  for (const rule of rules.keys()) {
    if (harmFact(rule) === fact) return { test: 'harm-test', rule };
    if (verifiedFact(rule) === fact) return { test: 'verify-provision', rule };
  }
  return undefined;
}
