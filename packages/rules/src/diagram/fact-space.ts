// SPDX-License-Identifier: EUPL-1.2
import { type FactName, type FactValue, SamsynError } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import { namedFacts } from '../failed-facts.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { and, or } from './operations.ts';
import { type Diagram, DiagramSpace, no, yes } from './diagram-space.ts';

/** Facts whose value is given beforehand, so that no diagram asks them. */
export type Fixed = Readonly<Record<FactName, FactValue>>;

/** A space of diagrams over the facts of a vocabulary. */
export type FactSpace = {
  readonly diagrams: DiagramSpace;
  readonly vocabulary: Vocabulary;
  /** The facts in the order in which they are asked. */
  readonly order: readonly FactName[];
  readonly levels: ReadonlyMap<FactName, number>;
};

export function factSpace(
  vocabulary: Vocabulary,
  order: readonly FactName[],
  nodesMax: number,
): FactSpace {
  const sizes = order.map((name) => vocabulary[name]?.domain.length ?? 0);
  const levels = new Map(order.map((name, level) => [name, level]));
  return { diagrams: new DiagramSpace(sizes, nodesMax), vocabulary, order, levels };
}

/** Where the condition holds. */
export function conditionDiagram(space: FactSpace, condition: Condition, fixed: Fixed): Diagram {
  const drawn = drawnIn(space, condition);
  let key = '';
  for (const name of drawn.facts) key += `${fixed[name] ?? ''} `;
  const known = drawn.diagrams.get(key);
  if (known !== undefined) return known;
  const found = drawCondition(space, condition, fixed);
  drawn.diagrams.set(key, found);
  return found;
}

type DrawnCondition = {
  readonly facts: readonly FactName[];
  /** By the values that are given of the condition's facts. */
  readonly diagrams: Map<string, Diagram>;
};
const drawnConditions = new WeakMap<DiagramSpace, WeakMap<Condition, DrawnCondition>>();

function drawnIn({ diagrams }: FactSpace, condition: Condition): DrawnCondition {
  const ofSpace = drawnConditions.get(diagrams) ?? new WeakMap<Condition, DrawnCondition>();
  drawnConditions.set(diagrams, ofSpace);
  const found = ofSpace.get(condition) ?? {
    facts: [...new Set(namedFacts(condition))],
    diagrams: new Map<string, Diagram>(),
  };
  ofSpace.set(condition, found);
  return found;
}

function drawCondition(space: FactSpace, condition: Condition, fixed: Fixed): Diagram {
  const { diagrams } = space;
  switch (condition.kind) {
    case 'fact':
      return factDiagram(space, condition.fact, condition.values, fixed);
    case 'not':
      return diagrams.apply(negate, drawCondition(space, condition.of, fixed), yes);
    case 'all':
    case 'any': {
      const [operation, start] = condition.kind === 'all' ? [and, yes] : [or, no];
      return condition.of.reduce<Diagram>(
        (found, part) => diagrams.apply(operation, found, drawCondition(space, part, fixed)),
        start,
      );
    }
  }
}

/** Where the fact has one of the values. */
export function factDiagram(
  { diagrams, vocabulary, levels }: FactSpace,
  fact: FactName,
  values: readonly FactValue[],
  fixed: Fixed,
): Diagram {
  const known = fixed[fact];
  if (known !== undefined) return values.includes(known) ? yes : no;
  const level = levels.get(fact);
  const domain = vocabulary[fact]?.domain;
  if (level === undefined || domain === undefined)
    throw new SamsynError('law.unknown-word', 'the vocabulary has no such fact', fact);
  return diagrams.literal(
    level,
    domain.map((value) => values.includes(value)),
  );
}

const negate = (answer: number): number => (answer === yes ? no : yes);
