// SPDX-License-Identifier: EUPL-1.2
import {
  butNot,
  codes,
  conditionDiagram,
  type Diagram,
  type DiagramSpace,
  type FactSpace,
  no,
  nodesOf,
  type Operation,
  type Residual,
  restrict,
  yes,
} from '@samsyn/rules';
import type { FactName, FactValue, Sentence } from '@samsyn/terms';
import { sayFact, sayValue } from '../reading/say-value.ts';
import { findWitness } from './find-witness.ts';
import type { LoadedProtective } from './load-obligations.ts';
import type { Obligation } from './obligation.ts';
import type { ItemClass, Stretch } from './stretch.ts';
import type { Violation } from './violation.ts';

/** More protection never strengthens an answer, save where the file names the provision that does. */
export const protectionNarrows: Obligation = {
  name: 'more protection never loosens an outcome',
  violations: (stretch, { protective }) => {
    const find = (classes: readonly ItemClass[]): Violation[] =>
      protective.flatMap((one) =>
        looser(
          { ...stretch, classes },
          pairsOf(stretch, one),
          one.fact,
          one.place,
          one.exceptWhere,
        ),
      );
    const isExcepted = protective.some(({ exceptWhere }) => exceptWhere.length > 0);
    return isExcepted ? find(stretch.classes) : unlessProved(provedNarrow, stretch, find);
  },
};

/** A judgment that is answered more permissively never narrows an answer. */
export const judgmentsWiden: Obligation = {
  name: 'a judgment answered in favour never narrows an outcome',
  violations: (stretch) =>
    unlessProved(provedWide, stretch, (classes) =>
      Object.values(stretch.space.vocabulary)
        .filter(({ ordered }) => ordered)
        .flatMap(({ name, domain }) =>
          looser(
            { ...stretch, classes },
            domain.slice(1).map((value, index) => [domain[index] ?? value, value]),
            name,
            'vocabulary.yaml',
            [],
          ),
        ),
    ),
};

type Proved = WeakMap<DiagramSpace, Set<Residual>>;
const provedNarrow: Proved = new WeakMap();
const provedWide: Proved = new WeakMap();

/**
 * Looks at the classes of which nothing was proved yet; what has no violation then is proved for all
 * of which the same law is left. Not for what an exception excuses: that asks for the given facts too.
 */
function unlessProved(
  proved: Proved,
  { space, classes }: Stretch,
  find: (fresh: readonly ItemClass[]) => Violation[],
): Violation[] {
  const known = proved.get(space.diagrams) ?? new Set<Residual>();
  proved.set(space.diagrams, known);
  const fresh = classes.filter(({ residual }) => !known.has(residual));
  const violations = find(fresh);
  if (violations.length === 0) for (const { residual } of fresh) known.add(residual);
  return violations;
}

/** Each value with more protection before each with less. */
function pairsOf({ space }: Stretch, { fact, values }: LoadedProtective): [string, string][] {
  const open = (space.vocabulary[fact]?.domain ?? []).filter((value) => !values.includes(value));
  return values.flatMap((strong) => open.map((weak): [string, string] => [strong, weak]));
}

/** Where the first value of a pair gives a stronger answer than the second. */
function looser(
  stretch: Stretch,
  pairs: readonly (readonly [string, string])[],
  fact: FactName,
  place: string,
  exceptWhere: LoadedProtective['exceptWhere'],
): Violation[] {
  const { space, ruleSet } = stretch;
  const level = space.levels.get(fact);
  const domain = space.vocabulary[fact]?.domain ?? [];
  if (level === undefined) return [];
  const orders = pairs.map((pair) => pair.map((value) => domain.indexOf(value)));
  return stretch.classes.flatMap((one) => {
    if (
      one.fixed[fact] !== undefined ||
      !breaksSomewhere(space, asking(space, one.diagram).get(level) ?? [], orders)
    )
      return [];
    const given = (value: string): Diagram =>
      restrict(space.diagrams, one.diagram, new Map([[level, domain.indexOf(value)]]));
    return pairs.flatMap(([narrow, wide]): Violation[] => {
      let found = space.diagrams.apply(isStronger, given(narrow), given(wide));
      for (const condition of exceptWhere)
        found = space.diagrams.apply(butNot, found, conditionDiagram(space, condition, one.fixed));
      if (found === no) return [];
      const shown = withValue(stretch, level, domain.indexOf(narrow), found);
      const message = isStrongerWhen(stretch, fact, narrow, wide);
      const witness = findWitness(stretch, one, shown);
      return [{ place, rule: undefined, from: ruleSet.from, message, witness }];
    });
  });
}

function isStrongerWhen(
  { lawbook }: Stretch,
  fact: FactName,
  narrow: FactValue,
  wide: FactValue,
): Sentence {
  const [strong, weak] = [sayValue(lawbook, fact, narrow), sayValue(lawbook, fact, wide)];
  const asked = sayFact(lawbook, fact);
  return {
    sv: `svaret är starkare vid ”${asked.sv}: ${strong.sv}” än vid ”${weak.sv}”`,
    en: `the answer is stronger with "${asked.en}: ${strong.en}" than with "${weak.en}"`,
  };
}

/** Whether a place that asks the fact has a first value that answers more strongly than a second. */
function breaksSomewhere(
  { diagrams }: FactSpace,
  nodes: readonly Diagram[],
  orders: readonly (readonly number[])[],
): boolean {
  return nodes.some((node) =>
    orders.some(([narrow = 0, wide = 0]) => {
      const [strong, weak] = [diagrams.childOf(node, narrow), diagrams.childOf(node, wide)];
      return diagrams.apply(isStronger, strong, weak) !== no;
    }),
  );
}

const grouped = new WeakMap<DiagramSpace, Map<Diagram, Map<number, Diagram[]>>>();

/** The places of a diagram by the level of the fact that they ask. */
function asking({ diagrams }: FactSpace, diagram: Diagram): Map<number, Diagram[]> {
  const known = grouped.get(diagrams) ?? new Map<Diagram, Map<number, Diagram[]>>();
  grouped.set(diagrams, known);
  const found =
    known.get(diagram) ?? Map.groupBy(nodesOf(diagrams, diagram), (node) => diagrams.levelOf(node));
  known.set(diagram, found);
  return found;
}

function withValue({ space }: Stretch, level: number, value: number, found: Diagram): Diagram {
  const size = space.diagrams.sizes[level] ?? 0;
  const own = space.diagrams.literal(
    level,
    Array.from({ length: size }, (_none, at) => at === value),
  );
  return space.diagrams.apply(both, found, own);
}

const both: Operation = (a, b) => (a === yes && b === yes ? yes : no);
/** A refusal for want of encoded law is neither weaker nor stronger. */
const isStronger: Operation = (narrow, wide) =>
  narrow <= codes.must && wide <= codes.must && narrow > wide ? yes : no;
