import { join } from 'node:path';
import type { RuleSet, Vocabulary } from '@samsyn/rules';
import { type Digest, type PlainDate, type RuleId, SamsynError } from '@samsyn/terms';
import { type Act, ActsFile } from './acts-schema.ts';
import { compileRuleSet } from './compile-rule-set.ts';
import { type Catalogue, loadCatalogue } from './load-catalogue.ts';
import { loadBlocks, type LocatedBlock } from './located-block.ts';
import { type LoadedVocabulary, loadVocabulary } from './load-vocabulary.ts';
import { readYaml } from './read-yaml.ts';
import { boundariesOf } from './standing-on.ts';

/** The catalogue and the law, read and checked, and the rule set of any day they cover. */
export type Lawbook = {
  readonly vocabulary: Vocabulary;
  readonly acts: readonly Act[];
  readonly rules: ReadonlyMap<RuleId, LocatedBlock>;
  readonly catalogue: Catalogue;
  /** SHA-256 over the catalogue's edition and items. */
  readonly catalogueHash: Digest;
  /** What examples take as the ordinary case. */
  readonly ordinary: Omit<LoadedVocabulary, 'vocabulary'>;
  /** @throws SamsynError `law.no-law-for-date` for a day before the encoded law begins. */
  readonly ruleSetOn: (date: PlainDate) => RuleSet;
};

/**
 * Reads the two data rooms and compiles the newest rule set, so that a fault in the law is found
 * at once.
 * @throws SamsynError with the place `file.yaml:line` and the reason.
 */
export function loadLawbook(folders: {
  readonly law: string;
  readonly catalogue: string;
}): Lawbook {
  const { hash, ...catalogue } = loadCatalogue(folders.catalogue);
  const blocks = loadBlocks(folders.law);
  const { acts } = readYaml(join(folders.law, 'acts.yaml'), ActsFile).content;
  const { vocabulary, ...ordinary } = loadVocabulary(folders.law, catalogue, blocks);
  requireKnownActs(blocks, acts);
  const ruleSetOn = ruleSets(blocks, vocabulary, acts);
  ruleSetOn(ordinary.ordinaryDay);
  return {
    vocabulary,
    acts,
    rules: new Map(blocks.map((located) => [located.block.rule, located])),
    catalogue,
    catalogueHash: hash,
    ordinary,
    ruleSetOn,
  };
}

function ruleSets(
  blocks: readonly LocatedBlock[],
  vocabulary: Vocabulary,
  acts: readonly Act[],
): (date: PlainDate) => RuleSet {
  const begins = acts.map((act) => act.encodedFrom).reduce((a, b) => (a < b ? b : a));
  const days = [begins, ...blocks.flatMap(({ block }) => boundariesOf(block))];
  const boundaries = [...new Set(days)].filter((day) => day >= begins).toSorted();
  const compiled = new Map<PlainDate, RuleSet>();
  return (date) => {
    const from = boundaries.findLast((day) => day <= date);
    if (from === undefined)
      throw new SamsynError('law.no-law-for-date', 'the law of that day is not encoded', date);
    const known = compiled.get(from);
    if (known) return known;
    const until = boundaries.find((day) => day > from) ?? null;
    const ruleSet = compileRuleSet(blocks, vocabulary, from, until);
    compiled.set(from, ruleSet);
    return ruleSet;
  };
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
