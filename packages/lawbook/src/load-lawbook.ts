// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { RuleSet, Vocabulary } from '@samsyn/rules';
import { type Digest, type PlainDate, type RuleId, SamsynError } from '@samsyn/terms';
import { type Act, ActsFile } from './acts-schema.ts';
import { compileOnDemand } from './compile-on-demand.ts';
import type { KnownParts } from './compile-rule-set.ts';
import { type Catalogue, loadCatalogue } from './load-catalogue.ts';
import { type Classifications, loadClassifications } from './load-classifications.ts';
import { loadBlocks, type LocatedBlock } from './located-block.ts';
import { type LocatedPeriod, loadPeriods } from './load-periods.ts';
import { type LoadedVocabulary, loadVocabulary } from './load-vocabulary.ts';
import { knowledgeOf, knownOn } from './known-on.ts';
import { readYaml } from './read-yaml.ts';
import { loadValueWords } from './reading/load-value-words.ts';
import type { ValueWords } from './reading/value-words-schema.ts';
import { requireApart } from './require-apart.ts';
import { requireRooted } from './require-rooted.ts';
import { boundariesOf } from './standing-on.ts';

/** The catalogue and the law, read and checked, and the rule set of any day they cover. */
export type Lawbook = {
  readonly vocabulary: Vocabulary;
  /** How the vocabulary's values are said to people. */
  readonly valueWords: ValueWords;
  readonly acts: readonly Act[];
  readonly rules: ReadonlyMap<RuleId, LocatedBlock>;
  readonly catalogue: Catalogue;
  /** SHA-256 over the catalogue's edition and items. */
  readonly catalogueHash: Digest;
  readonly classifications: Classifications;
  /** Every wording of every period, those that have ceased too. */
  readonly periods: readonly LocatedPeriod[];
  /** What examples take as the ordinary case. */
  readonly ordinary: Omit<LoadedVocabulary, 'vocabulary'>;
  /** The first day of each stretch of days with its own rule set, in order; the last is open. */
  readonly stretches: readonly PlainDate[];
  /** @throws SamsynError `law.no-law-for-date` for a day before the encoded law begins. */
  readonly ruleSetOn: (date: PlainDate) => RuleSet;
  /** What its blocks compile to: a book that has some of the same blocks shares it. */
  readonly parts: KnownParts;
  /** The days on which a reading was entered or corrected; the first is the book's own. */
  readonly knowledge: readonly PlainDate[];
  /** Readings that are not those of this book: corrected before, or entered after, its day. */
  readonly otherReadings: readonly LocatedBlock[];
  /**
   * The book as it was known on a day: what was corrected later stands as it was read then.
   * @throws SamsynError `law.no-law-for-date` for a day before the book was in use.
   */
  readonly asKnownOn: (day: PlainDate) => Lawbook;
};

/**
 * Reads the two data rooms and compiles the newest rule set, so that a fault in the law is found
 * at once. The newest reading of each provision, or those that were known on the day `knownOn`.
 * @throws SamsynError with the place `file.yaml:line` and the reason; `law.overlap` where two
 * stretches of one rule share a day.
 */
export function loadLawbook(folders: {
  readonly law: string;
  readonly catalogue: string;
  readonly knownOn?: PlainDate | undefined;
}): Lawbook {
  const { hash, ...catalogue } = loadCatalogue(folders.catalogue);
  const readings = loadBlocks(folders.law);
  const { acts, knownFrom } = readYaml(join(folders.law, 'acts.yaml'), ActsFile).content;
  requireApart(readings);
  requireKnownActs(readings, acts);
  const read = {
    folder: folders.law,
    readings,
    acts,
    knownFrom,
    catalogue,
    catalogueHash: hash,
    classifications: loadClassifications(join(folders.catalogue, 'classifications')),
    periods: loadPeriods(folders.law, acts),
  };
  return bookOf(read, folders.knownOn);
}

/** What was read, whatever day it was known on. */
type Read = Pick<
  Lawbook,
  'acts' | 'catalogue' | 'catalogueHash' | 'classifications' | 'periods'
> & {
  readonly folder: string;
  readonly readings: readonly LocatedBlock[];
  readonly knownFrom: PlainDate;
};

function bookOf(read: Read, day: PlainDate | undefined): Lawbook {
  const { folder, readings, knownFrom, acts, catalogue, catalogueHash, classifications, periods } =
    read;
  if (day !== undefined && day < knownFrom)
    throw new SamsynError('law.no-law-for-date', 'the law book was not in use on that day', day);
  const { known, otherwise } = knownOn(readings, day);
  const { vocabulary, ...ordinary } = loadVocabulary(folder, catalogue, known);
  requireRooted(known);
  const stretches = stretchesOf(known, acts);
  const parts: KnownParts = new WeakMap();
  const ruleSetOn = compileOnDemand(known, vocabulary, stretches, parts);
  ruleSetOn(ordinary.ordinaryDay);
  return {
    vocabulary,
    valueWords: loadValueWords(folder, vocabulary),
    acts,
    rules: new Map(known.map((located) => [located.block.rule, located])),
    catalogue,
    catalogueHash,
    classifications,
    periods,
    ordinary,
    stretches,
    ruleSetOn,
    parts,
    knowledge: knowledgeOf(readings, knownFrom),
    otherReadings: otherwise,
    asKnownOn: (other) => bookOf(read, other),
  };
}

/** The book begins when the last of its acts does: before that a part of the law is missing. */
function stretchesOf(blocks: readonly LocatedBlock[], acts: readonly Act[]): PlainDate[] {
  const begins = acts.map((act) => act.encodedFrom).reduce((a, b) => (a < b ? b : a));
  const days = [begins, ...blocks.flatMap(({ block }) => boundariesOf(block))];
  return [...new Set(days)].filter((day) => day >= begins).toSorted();
}

function requireKnownActs(blocks: readonly LocatedBlock[], acts: readonly Act[]): void {
  const known = new Set(acts.map((act) => act.act));
  for (const { block, placeOf } of blocks) {
    const unknown = block.cites.find((provision) => !known.has(provision.act));
    if (unknown)
      throw new SamsynError(
        'law.unknown-word',
        `the act ${unknown.act} is not in acts.yaml`,
        placeOf(['cites']),
      );
  }
}
