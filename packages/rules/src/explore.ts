// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type FactName, type Facts, type Outcome, weakest } from '@samsyn/terms';
import type { Vocabulary } from './vocabulary.ts';
import { worldOf, type World } from './world.ts';

/** Readings tried before the answer falls back to the weakest. */
const worldsMax = 4_000;

export type Explored<T> = {
  /** What was found in the reading with the weakest outcome. */
  readonly found: T;
  readonly possible: readonly Outcome[];
  /** Unknown facts that change the outcome, in the order they were met. */
  readonly missing: readonly FactName[];
  /** True when the readings were too many: then no outcome but the weakest can be relied on. */
  readonly exhausted: boolean;
};

type Walk<T> = Omit<Explored<T>, 'exhausted'>;

/**
 * Asks `judge` in every reading of the unknown facts that it turns out to depend on, and only
 * those; exact, since every domain is finite.
 */
export function explore<T extends { readonly outcome: Outcome }>(
  facts: Facts,
  vocabulary: Vocabulary,
  judge: (world: World) => T,
): Explored<T> {
  let worlds = 0;
  let exhausted = false;
  function walk(known: Facts): Walk<T> {
    worlds += 1;
    const world = worldOf(known);
    const found = judge(world);
    const lacking = world.lacking();
    const domain = lacking === undefined ? [] : (vocabulary[lacking]?.domain ?? []);
    if (lacking === undefined) return { found, possible: [found.outcome], missing: [] };
    if (domain.length === 0 || worlds > worldsMax) {
      exhausted = true;
      return { found, possible: ['must-not'], missing: [lacking] };
    }
    return merge(
      lacking,
      domain.map((value) => walk({ ...known, [lacking]: value })),
    );
  }
  return { ...walk(facts), exhausted };
}

function merge<T extends { readonly outcome: Outcome }>(
  fact: FactName,
  branches: readonly Walk<T>[],
): Walk<T> {
  const possible = [...new Set(branches.flatMap((branch) => branch.possible))].toSorted(
    compareOutcomes,
  );
  const low = weakest(branches.map((branch) => branch.found.outcome));
  const found = branches.find((branch) => branch.found.outcome === low) ?? branches[0];
  if (found === undefined) throw new RangeError('a fact needs at least one value');
  const below = branches.flatMap((branch) => branch.missing);
  const signatures = new Set(branches.map((branch) => branch.possible.join(' ')));
  const missing = signatures.size > 1 ? [fact, ...below] : below;
  return { found: found.found, possible, missing: [...new Set(missing)] };
}
