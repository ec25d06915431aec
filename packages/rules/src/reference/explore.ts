// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type FactName, type Facts, type Outcome } from '@samsyn/terms';
import type { Verdict } from '../verdict.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { chooseReading } from './choose-reading.ts';
import { worldOf, type World } from './world.ts';

/** Readings tried before the answer falls back to the weakest. */
const readingsMax = 4_000;

/** A reading of the unknown facts on which the answer turned out to depend. */
export type Reading = { readonly chosen: Facts; readonly verdict: Verdict };

export type Explored = {
  readonly found: Verdict;
  /** The facts of what was found, the unknown ones chosen. */
  readonly reading: Facts;
  readonly possible: readonly Outcome[];
  /** Unknown facts on which the outcome depends, in the vocabulary's order. */
  readonly missing: readonly FactName[];
  /** True when the readings were too many: then no outcome but the weakest can be relied on. */
  readonly exhausted: boolean;
};

/**
 * Judges every reading of the unknown facts that anything depends on; exact, since every domain is
 * finite. What is explained is the reading with the weakest outcome.
 */
export function explore(
  facts: Facts,
  vocabulary: Vocabulary,
  judge: (world: World) => Verdict,
): Explored {
  const readings: Reading[] = [];
  let exhausted = false;
  function walk(chosen: Facts): void {
    const world = worldOf({ ...facts, ...chosen });
    const verdict = judge(world);
    const lacking = world.lacking();
    const domain = lacking === undefined ? [] : (vocabulary[lacking]?.domain ?? []);
    if (lacking === undefined || domain.length === 0 || readings.length > readingsMax) {
      exhausted ||= lacking !== undefined;
      readings.push({ chosen, verdict });
    } else for (const value of domain) walk({ ...chosen, [lacking]: value });
  }
  walk({});
  const unknown = Object.values(vocabulary).filter(({ name }) => facts[name] === 'unknown');
  if (exhausted) {
    const { verdict } = readings[0] ?? { verdict: judge(worldOf(facts)) };
    const missing = unknown.map(nameOf);
    return { found: verdict, reading: facts, possible: ['must-not'], missing, exhausted };
  }
  const reading = { ...facts, ...chooseReading(readings, unknown) };
  const outcomes = readings.map(({ verdict }) => verdict.outcome);
  return {
    found: judge(worldOf(reading)),
    reading,
    possible: [...new Set(outcomes)].toSorted(compareOutcomes),
    missing: unknown.map(nameOf).filter((name) => matters(name, readings)),
    exhausted,
  };
}

function nameOf({ name }: { readonly name: FactName }): FactName {
  return name;
}

/** Whether two readings that differ in nothing else have different outcomes. */
function matters(fact: FactName, readings: readonly Reading[]): boolean {
  const asked = readings.filter(({ chosen }) => chosen[fact] !== undefined);
  return asked.some((one) =>
    asked.some(
      (other) =>
        other.verdict.outcome !== one.verdict.outcome &&
        differOnlyIn(fact, one.chosen, other.chosen),
    ),
  );
}

function differOnlyIn(fact: FactName, one: Facts, other: Facts): boolean {
  return Object.entries(one).every(([name, value]) => {
    const compared = other[name];
    return name === fact ? compared !== value : compared === undefined || compared === value;
  });
}
