// SPDX-License-Identifier: EUPL-1.2
import { type FactName, SamsynError } from '@samsyn/terms';
import { compileOnDemand } from '../compile-on-demand.ts';
import type { Lawbook } from '../load-lawbook.ts';
import { factOf, generatedWords } from '../load-vocabulary.ts';
import { requireRooted } from '../require-rooted.ts';
import { boundariesOf } from '../standing-on.ts';
import type { Amendment } from './load-amendments.ts';
import { overlayBlocks } from './overlay-blocks.ts';

/**
 * The law as it would be: before the proposal begins the book's own rule sets, from then on those of
 * the law with the proposal laid over it. The book itself is not changed.
 * @throws SamsynError with path `file.yaml:line` where the proposal does not fit the law;
 * `law.no-law-for-date` when it begins before the encoded law does.
 */
export function amendLawbook(lawbook: Lawbook, amendment: Amendment): Lawbook {
  const { from } = amendment;
  lawbook.ruleSetOn(from);
  const { blocks, displaced } = overlayBlocks([...lawbook.rules.values()], amendment, lawbook.acts);
  requireKnownActs(lawbook, amendment);
  requireRooted(blocks);
  const added = Object.entries(amendment.facts ?? {}).map(([name, text]) => {
    if (lawbook.vocabulary[name] !== undefined)
      throw new SamsynError(
        'law.schema',
        `the law already has the word ${name}`,
        amendment.placeOf(['facts', name]),
      );
    return factOf(name, text, () => amendment.placeOf(['facts', name]));
  });
  const words = [...added, ...generatedWords(lawbook.catalogue, blocks)];
  const vocabulary = {
    ...lawbook.vocabulary,
    ...Object.fromEntries(words.map((fact) => [fact.name, fact])),
  };
  const later = blocks.flatMap(({ block }) => boundariesOf(block)).filter((day) => day > from);
  const stretches = [
    ...lawbook.stretches.filter((day) => day < from),
    ...new Set([from, ...later].toSorted()),
  ];
  const { ordinary, valueWords } = lawbook;
  const amended = compileOnDemand(blocks, vocabulary, stretches, lawbook.parts);
  return {
    ...lawbook,
    vocabulary,
    valueWords: { ...valueWords, facts: { ...valueWords.facts, ...amendment.words } },
    rules: new Map(blocks.map((located) => [located.block.rule, located])),
    ordinary: { ...ordinary, ordinary: { ...ordinary.ordinary, ...ordinaryOf(amendment) } },
    stretches,
    ruleSetOn: (date) => (date < from ? lawbook.ruleSetOn(date) : amended(date)),
    otherReadings: [...lawbook.otherReadings, ...displaced],
    asKnownOn: (day) => amendLawbook(lawbook.asKnownOn(day), amendment),
  };
}

function ordinaryOf({ facts = {} }: Amendment): Record<FactName, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, { ordinary }]) =>
      ordinary === undefined ? [] : [[name, ordinary]],
    ),
  );
}

function requireKnownActs({ acts }: Lawbook, amendment: Amendment): void {
  const known = new Set(acts.map(({ act }) => act));
  for (const part of ['add', 'replace'] as const)
    for (const [at, block] of (amendment[part] ?? []).entries())
      for (const { act } of block.cites)
        if (!known.has(act))
          throw new SamsynError(
            'law.unknown-word',
            `the act ${act} is not in acts.yaml`,
            amendment.placeOf([part, at, 'cites']),
          );
}
