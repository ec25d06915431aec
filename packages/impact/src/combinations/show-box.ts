// SPDX-License-Identifier: EUPL-1.2
import { type Box, type Lawbook, sayFact, sayValue } from '@samsyn/lawbook';
import { itemFacts } from '@samsyn/rules';
import type { CatalogueItem, Facts, Mode, Sentence } from '@samsyn/terms';
import { referenceAnswer } from '../reference-answer.ts';
import type { Comparison } from '../workbench.ts';
import type { ShownBox } from './combination-change.ts';
import type { SizedBox } from './largest-boxes.ts';

/** The box in words, with a case in it that is asked of both laws. */
export function showBox(
  comparison: Comparison,
  entry: CatalogueItem,
  mode: Mode,
  { box, combinations }: SizedBox,
): ShownBox {
  const { amended } = comparison;
  const facts = ordinaryIn(amended, box);
  return {
    facts: box,
    combinations: String(combinations),
    words: sayBox(amended, box),
    witness: { facts, sentence: sayWitness(comparison, entry, mode, facts) },
  };
}

/** Of each fact of the box the value that is ordinary, or else the first. */
function ordinaryIn({ ordinary, vocabulary }: Lawbook, box: Box): Facts {
  return Object.fromEntries(
    Object.entries(box).map(([name, values]) => {
      const wished = [ordinary.ordinary[name], vocabulary[name]?.default];
      return [name, values.find((value) => wished.includes(value)) ?? values[0] ?? ''];
    }),
  );
}

function sayBox(lawbook: Lawbook, box: Box): Sentence {
  const said = (language: 'sv' | 'en', or: string, all: string): string => {
    const parts = Object.entries(box).map(([name, values]) => {
      const own = values.map((value) => sayValue(lawbook, name, value)[language]);
      return `${sayFact(lawbook, name)[language]}: ${own.join(` ${or} `)}`;
    });
    return parts.length === 0 ? all : parts.join('; ');
  };
  return { sv: said('sv', 'eller', 'alltid'), en: said('en', 'or', 'always') };
}

const modes = {
  push: { sv: 'på eget initiativ', en: 'on own initiative' },
  pull: { sv: 'på begäran', en: 'on request' },
} as const;

function sayWitness(
  { on, lawbook, amended }: Comparison,
  entry: CatalogueItem,
  mode: Mode,
  facts: Facts,
): Sentence {
  const usual: Facts = { ...amended.ordinary.ordinary, ...itemFacts(entry) };
  const question = {
    item: entry.item,
    mode,
    date: on,
    secrecy: entry.secrecy,
    facts: { ...usual, ...facts },
  };
  const [before, after] = [lawbook, amended].map((book) => referenceAnswer(question, book));
  const differing = Object.entries(facts).filter(([name, value]) => usual[name] !== value);
  const said = (language: 'sv' | 'en'): string =>
    differing
      .map(
        ([name, value]) =>
          `; ${sayFact(amended, name)[language]}: ${sayValue(amended, name, value)[language]}`,
      )
      .join('');
  return {
    sv: `”${entry.label.sv}” ${modes[mode].sv}${said('sv')}. Svaret går från ${before} till ${after}.`,
    en: `"${entry.label.en}" ${modes[mode].en}${said('en')}. The answer goes from ${before} to ${after}.`,
  };
}
