// SPDX-License-Identifier: EUPL-1.2
import type { SeededRandom } from './seeded-random.ts';

/**
 * A trait for each of `count` cases, in the given proportions and in a shuffled order. Every trait
 * comes at least once as soon as there are as many cases as traits, so that a small population also
 * has the rare ones.
 */
export function deal<Trait extends string>(
  random: SeededRandom,
  count: number,
  proportions: Readonly<Record<Trait, number>>,
): readonly Trait[] {
  const names = namesOf(proportions);
  const whole = names.reduce((sum, name) => sum + proportions[name], 0);
  const dealt: Trait[] = [];
  for (const name of names) {
    const share = Math.max(1, Math.floor((count * proportions[name]) / whole));
    for (let given = 0; given < share; given += 1) dealt.push(name);
  }
  const usual = names.reduce((a, b) => (proportions[b] > proportions[a] ? b : a));
  while (dealt.length < count) dealt.push(usual);
  return random.shuffle(random.shuffle(dealt).slice(0, Math.max(count, names.length)));
}

function namesOf<Trait extends string>(proportions: Readonly<Record<Trait, number>>): Trait[] {
  const names: Trait[] = [];
  for (const name in proportions) names.push(name);
  return names;
}
