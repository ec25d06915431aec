// SPDX-License-Identifier: EUPL-1.2
import { type Box, type Lawbook, sayFact, sayValue } from '@samsyn/lawbook';
import { itemFacts } from '@samsyn/rules';
import type { Facts, Sentence } from '@samsyn/terms';
import type { Comparison } from '../workbench.ts';
import type { CountedChange, ShownBox, ShownChange } from './combination-change.ts';
import { largestBoxes, type SizedBox } from './largest-boxes.ts';

/** The change with the largest of its boxes in words, each with a case in it. */
export function showChange(comparison: Comparison, change: CountedChange): ShownChange {
  const { items, direction, mode, from, to, combinations, diagram, code, levels } = change;
  const { boxes, coversAll } = largestBoxes(comparison.space, diagram, code, levels);
  const shown = boxes.map((box) => showBox(comparison, change, box));
  return { items, direction, mode, from, to, combinations, boxes: shown, coversAll };
}

function showBox(
  { amended }: Comparison,
  change: CountedChange,
  { box, combinations }: SizedBox,
): ShownBox {
  const facts = ordinaryIn(amended, box);
  return {
    facts: box,
    combinations: String(combinations),
    words: sayBox(amended, box),
    witness: { facts, sentence: sayWitness(amended, change, facts) },
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
  lawbook: Lawbook,
  { entry, mode, from, to }: CountedChange,
  facts: Facts,
): Sentence {
  const usual: Facts = { ...lawbook.ordinary.ordinary, ...itemFacts(entry) };
  const differing = Object.entries(facts).filter(([name, value]) => usual[name] !== value);
  const said = (language: 'sv' | 'en'): string =>
    differing
      .map(
        ([name, value]) =>
          `; ${sayFact(lawbook, name)[language]}: ${sayValue(lawbook, name, value)[language]}`,
      )
      .join('');
  return {
    sv: `”${entry.label.sv}” ${modes[mode].sv}${said('sv')}. Svaret går från ${from} till ${to}.`,
    en: `"${entry.label.en}" ${modes[mode].en}${said('en')}. The answer goes from ${from} to ${to}.`,
  };
}
