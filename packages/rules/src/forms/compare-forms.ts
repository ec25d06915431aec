// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import { type Diagram, no, type Operation, yes } from '../diagram/diagram-space.ts';
import { factOrder } from '../diagram/fact-order.ts';
import { factDiagram, type FactSpace, factSpace } from '../diagram/fact-space.ts';
import { and, marks } from '../diagram/operations.ts';
import { outcomeDiagram } from '../diagram/outcome-diagram.ts';
import { supportOf } from '../diagram/walk-diagram.ts';
import { programFor } from '../packed/program-for.ts';
import { fixedOf } from '../packed/fixed-of.ts';
import type { Program, Slice } from '../packed/program.ts';
import { packFacts } from '../packed/fact-layout.ts';
import { outcomeIn, rowIn, settle } from '../packed/settle.ts';
import { judge } from '../reference/judge.ts';
import { worldOf } from '../reference/world.ts';
import { resolveFacts } from '../resolve-facts.ts';
import type { RuleSet } from '../rule-set.ts';
import { classTable } from '../table/class-table.ts';
import { encodeColumns } from '../table/encode-columns.ts';
import { bitsDiagram } from './bits-diagram.ts';
import { combinationsOf } from './combinations-of.ts';
import { referenceDiagram } from './reference-diagram.ts';

/** How the four forms were compared, and where they differ: nowhere, or the law is not usable. */
export type Compared = {
  readonly slices: number;
  /** Slices of which every combination was asked of every form. */
  readonly enumeratedSlices: number;
  /** Questions asked of every form, one by one. */
  readonly enumerated: number;
  /** Slices that were compared as canonical diagrams drawn from each form. */
  readonly diagramSlices: number;
  /** Combinations that the comparison covers. */
  readonly combinations: bigint;
  readonly differences: readonly Difference[];
};

export type Difference = {
  readonly slice: Slice;
  /** Which form answers otherwise, or what each of them answers. */
  readonly forms: string;
  /** Where the answers differ, in the space that was compared in. */
  readonly where: Diagram;
};

/** The forms that are compared with the interpreter, as the engine has them. */
export type Forms = {
  readonly compile: typeof programFor;
  readonly draw: typeof outcomeDiagram;
};

export type Budget = {
  /** Questions that may be asked one by one. */
  readonly questionsMax: number;
  readonly nodesMax?: number;
  /** Where diagrams were drawn before, so that what stays the same is not drawn again. */
  readonly space?: FactSpace;
  /** The engine's own when left out; another to see that a wrong one is found. */
  readonly forms?: Forms;
};

const defaultNodesMax = 2_000_000;
const ownForms: Forms = { compile: programFor, draw: outcomeDiagram };

/**
 * Proves the reference, the bits, the diagram and the class table equal for each slice: every
 * combination of the facts that matter is asked of all four, as far as the budget goes; beyond it
 * the canonical diagrams drawn from each form are compared, which covers every combination.
 */
export function compareForms(
  ruleSet: RuleSet,
  slices: readonly Slice[],
  { questionsMax, nodesMax = defaultNodesMax, space: given, forms = ownForms }: Budget,
): Compared {
  const order = factOrder(ruleSet.vocabulary, [ruleSet]);
  const space = given ?? factSpace(ruleSet.vocabulary, order, nodesMax);
  const found = { enumeratedSlices: 0, enumerated: 0, diagramSlices: 0, combinations: 0n };
  const differences: Difference[] = [];
  for (const slice of slices) {
    const drawn = { ruleSet, secrecy: slice.secrecy, fixed: fixedOf(slice) };
    const diagram = forms.draw(space, drawn);
    const { item, secrecy } = slice;
    const program = forms.compile(ruleSet, { item, secrecy });
    const others = {
      'diagram of the bits': bitsDiagram(space, program, drawn.fixed),
      'diagram of the reference': referenceDiagram(space, drawn),
    };
    for (const [name, other] of Object.entries(others)) {
      const where = space.diagrams.apply(differ, diagram, other);
      if (where !== no) differences.push({ slice, forms: name, where });
    }
    const levels = [...supportOf(space.diagrams, diagram)].toSorted((a, b) => a - b);
    const size = levels.reduce((all, level) => all * BigInt(space.diagrams.sizes[level] ?? 1), 1n);
    found.combinations += size;
    found.diagramSlices += 1;
    if (size > BigInt(questionsMax - found.enumerated)) continue;
    found.enumeratedSlices += 1;
    found.enumerated += Number(size);
    const occasions = [...combinationsOf(space, levels)];
    differences.push(...askAll({ space, diagram, program, ruleSet, slice }, occasions));
  }
  return { slices: slices.length, ...found, differences };
}

type Asked = {
  readonly space: FactSpace;
  readonly diagram: Diagram;
  readonly program: Program;
  readonly ruleSet: RuleSet;
  readonly slice: Slice;
};

function askAll(asked: Asked, occasions: readonly Facts[]): Difference[] {
  const { space, diagram, program, ruleSet, slice } = asked;
  const table = classTable(space.diagrams, [diagram]);
  const classes = table.classify(encodeColumns(space, table.chunks, occasions));
  const answers = table.answers();
  const held = new Int32Array(program.table.words);
  const base = baseOf(space);
  return occasions.flatMap((facts, row): Difference[] => {
    const mode = facts['mode'] === 'pull' ? 'pull' : 'push';
    const question: Question = {
      item: slice.item,
      secrecy: [...slice.secrecy],
      mode,
      date: ruleSet.from,
      facts: { ...base, ...slice.given, ...facts },
    };
    const complete = resolveFacts(question, ruleSet.vocabulary);
    const refused = slice.secrecy.some((id) => ruleSet.secrecy[id]?.encoded === false);
    const verdict = refused ? undefined : judge(question, ruleSet, worldOf(complete));
    const settled = settle(program, packFacts(complete, program.layout), held);
    const inTable = table.chunks.length === 0 ? diagram : (answers[classes[row] ?? 0] ?? -1);
    const byBits = outcomeIn(settled);
    const expected =
      verdict === undefined
        ? inTable
        : verdict.notEncoded !== undefined
          ? marks.refused
          : strength[verdict.outcome];
    const sameRule =
      verdict === undefined ||
      expected === marks.refused ||
      program.places[rowIn(settled)]?.node === verdict.deciding.ruling.winner;
    return inTable === expected && (refused || (byBits === expected && sameRule))
      ? []
      : [{ slice, forms: `${expected} ${byBits} ${inTable}`, where: only(space, facts) }];
  });
}

const differ: Operation = (a, b) => (a === b ? no : yes);

/** Where every one of the facts has its value. */
function only(space: FactSpace, facts: Facts): Diagram {
  return Object.entries(facts).reduce<Diagram>(
    (all, [name, value]) => space.diagrams.apply(and, all, factDiagram(space, name, [value], {})),
    yes,
  );
}

const strength = { 'must-not': 0, assess: 1, may: 2, must: 3 } as const;

/** A value for every fact, for those on which nothing depends. */
function baseOf({ vocabulary }: FactSpace): Facts {
  const facts = Object.values(vocabulary);
  return Object.fromEntries(facts.map(({ name, domain }) => [name, domain[0] ?? 'unknown']));
}
