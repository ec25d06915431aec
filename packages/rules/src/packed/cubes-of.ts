// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import type { FactLayout } from './fact-layout.ts';

/** Facts by number, each with the codes that are allowed; all must be met. */
export type Cube = ReadonlyMap<number, readonly number[]>;

const cubesMax = 4_096;

/** Whether an alternative that no values meet is dropped, or kept as one that fails of its fact. */
type Contradictions = 'dropped' | 'kept';

/**
 * The condition as alternatives, any of which meets it. A fact of which every value is allowed is
 * left out.
 * @throws SamsynError `law.too-complex` beyond 4,096 alternatives.
 */
export function cubesOf(
  condition: Condition,
  layout: FactLayout,
  contradictions: Contradictions = 'dropped',
  negated = false,
): Cube[] {
  switch (condition.kind) {
    case 'fact': {
      const cube = literal(condition.fact, condition.values, layout, negated);
      return contradictions === 'dropped' && isContradiction(cube) ? [] : [cube];
    }
    case 'not':
      return cubesOf(condition.of, layout, contradictions, !negated);
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => cubesOf(part, layout, contradictions, negated));
      const either = (condition.kind === 'all') === negated;
      return either ? bounded(parts.flat()) : crossed(parts, contradictions);
    }
  }
}

/** What meets every one of the conditions. */
export function crossed(
  parts: readonly (readonly Cube[])[],
  contradictions: Contradictions = 'dropped',
): Cube[] {
  let found: Cube[] = [new Map()];
  for (const part of parts) {
    const met = found.flatMap((left) => part.map((right) => meet(left, right)));
    found = bounded(contradictions === 'kept' ? met : met.filter((cube) => !isContradiction(cube)));
  }
  return found;
}

function literal(
  fact: string,
  values: readonly string[],
  layout: FactLayout,
  negated: boolean,
): Cube {
  const index = layout.indexOf.get(fact);
  const codes = index === undefined ? undefined : layout.codesOf[index];
  if (index === undefined || codes === undefined)
    throw new SamsynError('law.unknown-word', 'the vocabulary has no such fact', fact);
  const named = new Set(values);
  const allowed = [...codes].filter(([value]) => named.has(value) !== negated);
  if (allowed.length === codes.size) return new Map();
  return new Map([[index, allowed.map(([, code]) => code)]]);
}

function isContradiction(cube: Cube): boolean {
  return [...cube.values()].some((codes) => codes.length === 0);
}

function meet(left: Cube, right: Cube): Cube {
  const both = new Map(left);
  for (const [index, codes] of right) {
    const other = both.get(index);
    both.set(index, other ? codes.filter((code) => other.includes(code)) : codes);
  }
  return both;
}

function bounded(cubes: Cube[]): Cube[] {
  if (cubes.length > cubesMax)
    throw new SamsynError('law.too-complex', `more than ${cubesMax} alternatives in a condition`);
  return cubes;
}
