// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import { namedFacts } from '@samsyn/rules';
import type { Block, Example } from './block-schema.ts';
import { checkPeriods } from './check-periods.ts';
import { checkClassifications } from './check-classifications.ts';
import { compileCondition } from './compile-condition.ts';
import type { Lawbook } from './load-lawbook.ts';
import type { LocatedBlock } from './located-block.ts';
import { findWords } from './reading/say-value.ts';
import { runExample } from './run-example.ts';

/** A fault in the law or the catalogue: where, and what is wrong. */
export type Finding = { readonly place: string; readonly message: string };

/**
 * Every fault that reading alone does not find: examples that answer otherwise, examples missing,
 * references to nothing, sensitive items on a standing list, words nobody uses. Empty when the
 * book may be published.
 */
export function checkLawbook(lawbook: Lawbook): Finding[] {
  const blocks = [...lawbook.rules.values()];
  return [
    ...checkCatalogue(lawbook),
    ...checkClassifications(lawbook),
    ...checkStretches(lawbook),
    ...checkPeriods(lawbook.periods),
    ...blocks.flatMap((located) => checkReferences(located, lawbook)),
    ...blocks.flatMap((located) => checkIntervals(located)),
    ...blocks.flatMap((located) => checkExamples(located, lawbook)),
    ...checkSayings(lawbook),
    ...checkWords([...blocks, ...lawbook.otherReadings], lawbook),
  ];
}

function checkCatalogue({ catalogue, rules }: Lawbook): Finding[] {
  return [...catalogue.items.values()].flatMap((item) => {
    const place = `${item.item}.yaml:1`;
    const found: Finding[] = [];
    if (item.handover === 'standing' && (item.sensitive || item.thirdPerson))
      found.push({ place, message: 'sensitive data and third persons never stand on the list' });
    if (item.handover === 'standing' && (item.freeText || item.regime !== 'udl'))
      found.push({ place, message: 'only short values under the data act stand on the list' });
    if (item.safetySignal && (item.sensitive || item.freeText))
      found.push({ place, message: 'a safety signal carries no sensitive data and no narrative' });
    for (const id of item.secrecy) {
      if (rules.get(id)?.block.kind !== 'secrecy')
        found.push({ place, message: `no such secrecy provision: ${id}` });
    }
    return found;
  });
}

/** An exception in force on a day when its parent is not leaves that day without a tree. */
function checkStretches({ stretches, ruleSetOn, rules }: Lawbook): Finding[] {
  return stretches.flatMap((day) => {
    try {
      ruleSetOn(day);
      return [];
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      const located = [...rules.values()].find(({ block }) => block.rule === error.path);
      const place = located?.placeOf() ?? error.path ?? day;
      return [{ place, message: `from ${day}: ${error.message}` }];
    }
  });
}

function checkReferences({ block, placeOf }: LocatedBlock, { rules }: Lawbook): Finding[] {
  const found: Finding[] = [];
  if (block.kind === 'exemption')
    for (const id of block.lifts)
      if (rules.get(id)?.block.kind !== 'secrecy')
        found.push({ place: placeOf(['lifts']), message: `no such secrecy provision: ${id}` });
  if (block.kind === 'secrecy')
    for (const id of block.opensOnlyTo ?? [])
      if (!opens(rules.get(id)?.block))
        found.push({ place: placeOf(['opensOnlyTo']), message: `no such duty or breaker: ${id}` });
  if (block.kind === 'duty' && block.breaksSecrecyVia === undefined)
    found.push({
      place: placeOf(),
      message: 'a duty names the provision by which it opens secrecy',
    });
  return found;
}

function opens(block: Block | undefined): boolean {
  return block?.kind === 'duty' || block?.kind === 'breaker';
}

function checkIntervals({ block, placeOf }: LocatedBlock): Finding[] {
  return block.inForce.flatMap((interval, index) => {
    const next = block.inForce[index + 1];
    const ends = interval.until;
    const begins = ends === undefined || interval.from < ends;
    const inOrder = next === undefined || interval.from < next.from;
    const place = placeOf(['inForce', index]);
    const found: Finding[] = [];
    if (!begins || !inOrder) found.push({ place, message: 'intervals follow each other in time' });
    if ((interval.evidence === 'read') !== (interval.textReadThrough !== undefined))
      found.push({ place, message: 'what is read, and only that, says through which act' });
    return found;
  });
}

function checkExamples(located: LocatedBlock, lawbook: Lawbook): Finding[] {
  const { block, placeOf } = located;
  const shown = new Set(block.examples.map((example) => example.shows));
  const lacking = (['permitting', 'barring', 'boundary'] as const).filter((one) => !shown.has(one));
  return [
    ...lacking.map((one) => ({ place: placeOf(), message: `no ${one} example` })),
    ...block.examples.flatMap((example, index) => {
      const message = faultOf(example, lawbook);
      return message === undefined ? [] : [{ place: placeOf(['examples', index]), message }];
    }),
  ];
}

function faultOf(example: Example, lawbook: Lawbook): string | undefined {
  const word = Object.entries(example.facts ?? {}).find(
    ([name, value]) => !lawbook.vocabulary[name]?.domain.includes(value),
  );
  if (word) return `no such word: ${word.join(': ')}`;
  try {
    const { outcome, rule } = runExample(example, lawbook);
    if (outcome !== example.expect) return `answers ${outcome} by ${rule}, not ${example.expect}`;
    if (example.by !== undefined && rule !== example.by)
      return `decided by ${rule}, not ${example.by}`;
    return undefined;
  } catch (error) {
    if (isSamsynError(error)) return `${error.code}: ${error.message} (${error.path ?? ''})`;
    throw error;
  }
}

/** A value that nobody has words for would be shown to officers as a code. */
function checkSayings(lawbook: Lawbook): Finding[] {
  return Object.values(lawbook.vocabulary).flatMap(({ name, domain }) =>
    domain
      .filter((value) => findWords(lawbook, name, value) === undefined)
      .map((value) => ({ place: 'value-words.yaml', message: `no words for ${name}: ${value}` })),
  );
}

function checkWords(blocks: readonly LocatedBlock[], { vocabulary, ordinary }: Lawbook): Finding[] {
  const used = new Set<string>(Object.keys(ordinary.ordinary));
  for (const { block, placeOf } of blocks)
    for (const name of wordsOf(block, (when) => compileCondition(when, vocabulary, placeOf)))
      used.add(name);
  return Object.keys(vocabulary)
    .filter((name) => !used.has(name) && !name.includes('.') && name !== 'item')
    .map((name) => ({ place: 'vocabulary.yaml', message: `no rule uses the word ${name}` }));
}

function wordsOf(
  block: Block,
  compile: (when: NonNullable<Block['when']>) => Parameters<typeof namedFacts>[0],
): string[] {
  const judged = 'judgment' in block && block.judgment ? [block.judgment.fact] : [];
  const directed = 'direction' in block && block.direction ? ['sender', 'recipient'] : [];
  return [...judged, ...directed, ...(block.when ? namedFacts(compile(block.when)) : [])];
}
