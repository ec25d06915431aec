// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import type { Diagram } from '../diagram/diagram-space.ts';
import { factOrder } from '../diagram/fact-order.ts';
import { type FactSpace, factSpace } from '../diagram/fact-space.ts';
import { marks } from '../diagram/operations.ts';
import { outcomeDiagram } from '../diagram/outcome-diagram.ts';
import { supportOf } from '../diagram/walk-diagram.ts';
import { compileProgram } from '../packed/compile-program.ts';
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
  readonly forms: string;
  readonly question: Question | undefined;
};

export type Budget = {
  /** Questions that may be asked one by one. */
  readonly questionsMax: number;
  readonly nodesMax?: number;
  /** Where diagrams were drawn before, so that what stays the same is not drawn again. */
  readonly space?: FactSpace;
};

const defaultNodesMax = 2_000_000;

/**
 * Proves the reference, the bits, the diagram and the class table equal for each slice: every
 * combination of the facts that matter is asked of all four, as far as the budget goes; beyond it
 * the canonical diagrams drawn from each form are compared, which covers every combination.
 */
export function compareForms(
  ruleSet: RuleSet,
  slices: readonly Slice[],
  { questionsMax, nodesMax = defaultNodesMax, space: given }: Budget,
): Compared {
  const order = factOrder(ruleSet.vocabulary, [ruleSet]);
  const space = given ?? factSpace(ruleSet.vocabulary, order, nodesMax);
  const found = { enumeratedSlices: 0, enumerated: 0, diagramSlices: 0, combinations: 0n };
  const differences: Difference[] = [];
  for (const slice of slices) {
    const drawn = { ruleSet, secrecy: slice.secrecy, fixed: fixedOf(slice) };
    const diagram = outcomeDiagram(space, drawn);
    const { item, secrecy } = slice;
    const program = compileProgram(ruleSet, { item, secrecy });
    if (diagram !== bitsDiagram(space, program, drawn.fixed))
      differences.push({ slice, forms: 'diagram of the bits', question: undefined });
    if (diagram !== referenceDiagram(space, drawn))
      differences.push({ slice, forms: 'diagram of the reference', question: undefined });
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
      : [{ slice, forms: `${expected} ${byBits} ${inTable}`, question }];
  });
}

const strength = { 'must-not': 0, assess: 1, may: 2, must: 3 } as const;

/** A value for every fact, for those on which nothing depends. */
function baseOf({ vocabulary }: FactSpace): Facts {
  const facts = Object.values(vocabulary);
  return Object.fromEntries(facts.map(({ name, domain }) => [name, domain[0] ?? 'unknown']));
}
