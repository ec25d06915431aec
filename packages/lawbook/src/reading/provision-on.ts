// SPDX-License-Identifier: EUPL-1.2
import type { Mode, Outcome, PlainDate, Provision, RuleId, Sentence } from '@samsyn/terms';
import { compileCondition } from '../compile-condition.ts';
import type { Block, Example } from '../block-schema.ts';
import type { Lawbook } from '../load-lawbook.ts';
import type { LocatedBlock } from '../located-block.ts';
import { standingOn } from '../standing-on.ts';
import { conditionLines, type ConditionLine, factSentence } from './condition-lines.ts';
import { findProvision } from './find-provision.ts';
import {
  nameOf,
  readingOn,
  type RuleName,
  type RuleReading,
  versionOf,
  type Version,
} from './rule-reading.ts';

/** A tried case of a provision, in words. */
export type ExampleReading = {
  readonly shows: Example['shows'];
  readonly item: Sentence;
  readonly mode: Mode;
  readonly on: PlainDate;
  /** What differs from the ordinary case. */
  readonly facts: readonly Sentence[];
  readonly expect: Outcome;
  readonly by: RuleName | null;
};

/** A reading that was in the book for a time and was corrected, or is to come. */
export type OtherReading = {
  readonly text: Sentence;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly why: Sentence | null;
};

export type Ground = Extract<Block, { readonly ground: unknown }>['ground'];

/** One provision in full, as it stands on a day. */
export type ProvisionOn = RuleReading & {
  readonly on: PlainDate;
  readonly conditions: readonly ConditionLine[];
  /** What it leaves to a person. */
  readonly asks: Sentence | null;
  readonly opensSecrecyBy: Provision | null;
  readonly exceptionTo: RuleName | null;
  readonly ground: Ground | null;
  readonly exceptions: readonly RuleName[];
  /** Secrecy provisions that it lifts, or rules that alone open it. */
  readonly lifts: readonly RuleName[];
  readonly opensOnlyTo: readonly RuleName[];
  readonly versions: readonly Version[];
  readonly before: Block['before'];
  readonly examples: readonly ExampleReading[];
  readonly otherReadings: readonly OtherReading[];
};

/**
 * A provision with all that the book says of it.
 * @throws SamsynError `law.unknown-word`, `law.no-law-for-date`
 */
export function provisionOn(book: Lawbook, rule: RuleId, on: PlainDate): ProvisionOn {
  book.ruleSetOn(on);
  const located = findProvision(book, rule);
  const { block, placeOf } = located;
  const named = (ids: readonly RuleId[]): RuleName[] =>
    ids.map((id) => nameOf(findProvision(book, id)));
  const parent = 'exceptionTo' in block ? block.exceptionTo : undefined;
  const when = block.when && compileCondition(block.when, book.vocabulary, placeOf);
  return {
    ...readingOn(located, on),
    on,
    conditions: [...directionLines(block, book), ...(when ? conditionLines(when, book) : [])],
    asks: asksOf(block),
    opensSecrecyBy: 'breaksSecrecyVia' in block ? (block.breaksSecrecyVia ?? null) : null,
    exceptionTo: parent === undefined ? null : nameOf(findProvision(book, parent)),
    ground: 'ground' in block ? block.ground : null,
    exceptions: exceptionsTo(book, rule, on).map(nameOf),
    lifts: named(block.kind === 'exemption' ? block.lifts : []),
    opensOnlyTo: named(block.kind === 'secrecy' ? (block.opensOnlyTo ?? []) : []),
    versions: block.inForce.map(versionOf),
    before: block.before,
    examples: block.examples.map((example) => exampleOf(example, book)),
    otherReadings: book.otherReadings
      .filter((other) => other.block.rule === rule)
      .flatMap(({ block: { text, known } }) =>
        known === undefined
          ? []
          : [{ text, from: known.from, until: known.until ?? null, why: known.why ?? null }],
      ),
  };
}

function asksOf(block: Block): Sentence | null {
  if (block.kind === 'secrecy') return block.asks ?? null;
  return 'judgment' in block ? (block.judgment?.asks ?? null) : null;
}

function directionLines(block: Block, book: Lawbook): ConditionLine[] {
  const direction = 'direction' in block ? block.direction : undefined;
  if (direction === undefined) return [];
  return [
    { depth: 0, said: factSentence('sender', [direction.from], book) },
    { depth: 0, said: factSentence('recipient', [direction.to], book) },
  ];
}

function exceptionsTo(book: Lawbook, rule: RuleId, on: PlainDate): readonly LocatedBlock[] {
  return [...book.rules.values()].filter(
    ({ block }) =>
      'exceptionTo' in block &&
      block.exceptionTo === rule &&
      standingOn(block, on).kind !== 'absent',
  );
}

function exampleOf(example: Example, book: Lawbook): ExampleReading {
  const { shows, given, facts = {}, expect, by } = example;
  const { item, mode, date } = given;
  const decidedBy = by === undefined ? undefined : book.rules.get(by);
  return {
    shows,
    item: book.catalogue.items.get(item)?.label ?? { sv: item, en: item },
    mode,
    on: date ?? book.ordinary.ordinaryDay,
    facts: Object.entries(facts).map(([fact, value]) => factSentence(fact, [value], book)),
    expect,
    by: decidedBy === undefined ? null : nameOf(decidedBy),
  };
}
