// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '@samsyn/rules';
import type { FactName, FactValue, Sentence } from '@samsyn/terms';
import { sayFact, sayValue, type Speech } from './say-value.ts';

/** One line of an outline: what is asked of the facts, one step in for each level. */
export type ConditionLine = { readonly depth: number; readonly said: Sentence };

/** The condition as an outline, generated from it; no lines where nothing is asked. */
export function conditionLines(condition: Condition, speech: Speech, depth = 0): ConditionLine[] {
  switch (condition.kind) {
    case 'fact':
      return [{ depth, said: factSentence(condition.fact, condition.values, speech) }];
    case 'all':
      return depth === 0
        ? condition.of.flatMap((part) => conditionLines(part, speech))
        : under(condition.of, allOf, speech, depth);
    case 'any':
      return under(condition.of, anyOf, speech, depth);
    case 'not':
      return negated(condition.of, speech, depth);
  }
}

const allOf: Sentence = { sv: 'allt detta:', en: 'all of this:' };
const anyOf: Sentence = { sv: 'något av detta:', en: 'any of this:' };
const noneOf: Sentence = { sv: 'inget av detta:', en: 'none of this:' };
const notAllOf: Sentence = { sv: 'inte allt detta samtidigt:', en: 'not all of this at once:' };

function under(
  parts: readonly Condition[],
  heading: Sentence,
  speech: Speech,
  depth: number,
): ConditionLine[] {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return conditionLines(only, speech, depth);
  return [
    { depth, said: heading },
    ...parts.flatMap((part) => conditionLines(part, speech, depth + 1)),
  ];
}

function negated(condition: Condition, speech: Speech, depth: number): ConditionLine[] {
  switch (condition.kind) {
    case 'fact':
      return [{ depth, said: otherThan(condition.fact, condition.values, speech) }];
    case 'not':
      return conditionLines(condition.of, speech, depth);
    case 'all':
    case 'any': {
      const [only, ...more] = condition.of;
      if (only !== undefined && more.length === 0) return negated(only, speech, depth);
      const heading = condition.kind === 'any' ? noneOf : notAllOf;
      return [
        { depth, said: heading },
        ...condition.of.flatMap((part) => conditionLines(part, speech, depth + 1)),
      ];
    }
  }
}

/** `om mottagaren har angett sitt behov: angett`. */
export function factSentence(
  fact: FactName,
  values: readonly FactValue[],
  speech: Speech,
): Sentence {
  const [asked, said] = [sayFact(speech, fact), sayValues(fact, values, speech)];
  return { sv: `${asked.sv}: ${said.sv}`, en: `${asked.en}: ${said.en}` };
}

function otherThan(fact: FactName, values: readonly FactValue[], speech: Speech): Sentence {
  const [asked, said] = [sayFact(speech, fact), notValues(fact, values, speech)];
  return { sv: `${asked.sv}: ${said.sv}`, en: `${asked.en}: ${said.en}` };
}

/** The values of a fact, any of which will do. */
export function sayValues(fact: FactName, values: readonly FactValue[], speech: Speech): Sentence {
  const said = values.map((value) => sayValue(speech, fact, value));
  return {
    sv: list(
      said.map((one) => one.sv),
      'eller',
    ),
    en: list(
      said.map((one) => one.en),
      'or',
    ),
  };
}

/** Any value of the fact but these. */
export function notValues(fact: FactName, values: readonly FactValue[], speech: Speech): Sentence {
  const said = sayValues(fact, values, speech);
  return { sv: `något annat än ${said.sv}`, en: `anything but ${said.en}` };
}

function list(parts: readonly string[], word: string): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}
