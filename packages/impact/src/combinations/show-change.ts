// SPDX-License-Identifier: EUPL-1.2
import { type Box, factSentence, type Lawbook, sayAnswer } from '@samsyn/lawbook';
import { itemFacts } from '@samsyn/rules';
import type { Facts, FactValue, Sentence } from '@samsyn/terms';
import type { Comparison } from '../workbench.ts';
import type { CountedChange, ShownBox, ShownChange } from './combination-change.ts';
import { largestBoxes, type SizedBox } from './largest-boxes.ts';
import { proposedFacts } from './proposed-facts.ts';
import { sayConditions, type Telling } from './say-conditions.ts';

/** The change with the largest of its boxes in words, each with a case in it. */
export function showChange(comparison: Comparison, change: CountedChange): ShownChange {
  const { items, direction, mode, from, to, combinations, diagram, code, levels } = change;
  const { boxes, coversAll } = largestBoxes(comparison.space, diagram, code, levels);
  const telling = { book: comparison.amended, proposed: proposedFacts(comparison) };
  const alike = sharedBy(boxes.map(({ box }) => box));
  return {
    items,
    direction,
    mode,
    from,
    to,
    combinations,
    shared: sayConditions(telling, alike),
    boxes: boxes.map((box) => showBox(telling, change, box, alike)),
    coversAll,
  };
}

/** What several boxes have alike; of one box nothing, for it says all of it itself. */
function sharedBy([first = {}, ...others]: readonly Box[]): Box {
  if (others.length === 0) return {};
  const isShared = (fact: string, values: readonly FactValue[]): boolean =>
    others.every((box) => String(box[fact]) === String(values));
  return Object.fromEntries(Object.entries(first).filter((entry) => isShared(...entry)));
}

function showBox(
  telling: Telling,
  change: CountedChange,
  { box, combinations }: SizedBox,
  alike: Box,
): ShownBox {
  const facts = ordinaryIn(telling.book, box);
  const own = Object.entries(box).filter(([fact]) => alike[fact] === undefined);
  return {
    facts: box,
    ...sayConditions(telling, Object.fromEntries(own)),
    combinations: String(combinations),
    witness: { facts, sentence: sayWitness(telling.book, change, facts) },
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
  const differing = Object.entries(facts)
    .filter(([name, value]) => usual[name] !== value)
    .map(([name, value]) => factSentence(name, [value], lawbook));
  const said = (language: 'sv' | 'en'): string =>
    differing.map((one) => `; ${one[language]}`).join('');
  const [before, after] = [sayAnswer(from), sayAnswer(to)];
  return {
    sv: `”${entry.label.sv}” ${modes[mode].sv}${said('sv')}. I dag: ${before.sv}. Med förslaget: ${after.sv}.`,
    en: `"${entry.label.en}" ${modes[mode].en}${said('en')}. Today: ${before.en}. With the proposal: ${after.en}.`,
  };
}
