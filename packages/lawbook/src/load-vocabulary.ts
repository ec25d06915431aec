// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type PlainDate, SamsynError, type Sentence } from '@samsyn/terms';
import type { Fact, Vocabulary } from '@samsyn/rules';
import { harmFact, verifiedFact } from './generated-facts.ts';
import type { Catalogue } from './load-catalogue.ts';
import type { LocatedBlock } from './located-block.ts';
import { readYaml } from './read-yaml.ts';
import { VocabularyFile } from './vocabulary-schema.ts';

/** The words of the law, and what examples take as the ordinary case. */
export type LoadedVocabulary = {
  readonly vocabulary: Vocabulary;
  readonly ordinaryDay: PlainDate;
  readonly ordinary: Readonly<Record<string, string>>;
};

/**
 * The written words and those that follow from the catalogue and the rules: `item`, `secrecy`, one
 * harm test a secrecy provision, one verification a rule that must be given.
 * @throws SamsynError with path `vocabulary.yaml:line`.
 */
export function loadVocabulary(
  folder: string,
  catalogue: Catalogue,
  blocks: readonly LocatedBlock[],
): LoadedVocabulary {
  const { content, placeOf } = readYaml(join(folder, 'vocabulary.yaml'), VocabularyFile);
  const facts: Record<string, Fact> = {};
  const ordinary: Record<string, string> = {};
  for (const [name, text] of Object.entries(content.facts)) {
    facts[name] = factOf(name, text, () => placeOf(['facts', name]));
    if (text.ordinary !== undefined) ordinary[name] = text.ordinary;
  }
  for (const fact of generatedWords(catalogue, blocks)) facts[fact.name] = fact;
  return { vocabulary: facts, ordinaryDay: content.ordinaryDay, ordinary };
}

/** The word of a text. @throws SamsynError `law.unknown-word` for a value outside its domain. */
export function factOf(
  name: string,
  text: VocabularyFile['facts'][string],
  place: () => string,
): Fact {
  const { meaning, domain, ordered = false, protective = [] } = text;
  const byDefault = text.default === 'unknown' ? undefined : text.default;
  for (const value of [byDefault, text.ordinary, ...protective])
    if (value !== undefined && !domain.includes(value))
      throw new SamsynError(
        'law.unknown-word',
        `${value} is not in the domain of ${name}`,
        place(),
      );
  return { name, meaning, domain, default: text.default, ordered, protective };
}

/** The words that follow from the catalogue and the rules. */
export function generatedWords(catalogue: Catalogue, blocks: readonly LocatedBlock[]): Fact[] {
  const all = blocks.map((one) => one.block);
  const secrecy = all.filter((block) => block.kind === 'secrecy');
  const duties = all.filter((block) => 'outcome' in block && block.outcome === 'must');
  return [
    word('item', [...catalogue.items.keys()], 'unknown', {
      sv: 'vilken uppgift det är fråga om',
      en: 'which item it is about',
    }),
    word('secrecy', ['none', ...secrecy.map((block) => block.rule)], 'none', {
      sv: 'vilken sekretessbestämmelse som prövas',
      en: 'which secrecy provision is being tried',
    }),
    ...secrecy.map((block) =>
      word(harmFact(block.rule), ['harm', 'not-assessed', 'no-harm'], 'not-assessed', {
        sv: `om uppgiften kan lämnas utan men (${block.rule})`,
        en: `whether the item can be given without harm (${block.rule})`,
      }),
    ),
    ...duties.map((block) =>
      word(verifiedFact(block.rule), ['no', 'not-assessed', 'yes'], 'not-assessed', {
        sv: `om bestämmelsen är kontrollerad (${block.rule})`,
        en: `whether the provision has been verified (${block.rule})`,
      }),
    ),
  ];
}

function word(name: string, domain: readonly string[], byDefault: string, meaning: Sentence): Fact {
  const ordered = byDefault === 'not-assessed';
  return { name, meaning, domain, default: byDefault, ordered, protective: [] };
}
