// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { always, type Condition } from '../condition.ts';
import type { Place } from './place.ts';
import type { Gate, JudgmentAsked, RuleSet, SecrecyRule } from '../rule-set.ts';
import type { Cube } from './cubes-of.ts';
import { factLayout } from './fact-layout.ts';
import { knownCubes } from './known-cubes.ts';
import { meeting, type Meeting } from './meeting.ts';
import { nearProgram } from './near-program.ts';
import type { Line, PackedJudgment, Program, Rows, Slice } from './program.ts';
import { rowTable, setBit } from './row-table.ts';
import { answerIn } from './settle.ts';
import { maskOf, treeRows } from './tree-rows.ts';

type Add = (condition: Condition) => Rows;

/**
 * Compiles what the law can say of one item, what is given of it left out.
 * @throws SamsynError `law.too-complex` when a condition has too many alternatives.
 */
export function compileProgram(ruleSet: RuleSet, slice: Slice): Program {
  const layout = factLayout(ruleSet.vocabulary);
  const given = Object.entries({ ...slice.given, item: slice.item });
  const meets = given.map(([name, value]) => meeting(layout, name, value));
  const own: Meeting = (list) => meets.reduce((left, one) => one(left), list);
  const unlined = meeting(layout, 'secrecy', 'none');
  const tree = treeRows(ruleSet, layout, own);
  const treeWords = Math.max(1, Math.ceil(tree.length / 32));
  const cubes: Cube[] = tree.map((row) => row.cube);
  while (cubes.length < treeWords * 32) cubes.push(anything);
  const add: Add = (condition) => {
    const start = cubes.length;
    cubes.push(...unlined(own(knownCubes(condition, layout))).cubes);
    return { start, end: cubes.length };
  };
  const gates = packedGates(ruleSet.gates, add);
  const lineOf = (secrecy: SecrecyRule | undefined): Line => ({
    secrecy,
    when: add(secrecy?.when ?? always),
    exemptions: ruleSet.exemptions
      .filter(({ lifts }) => secrecy !== undefined && lifts.includes(secrecy.rule))
      .map((exemption) => ({ exemption, when: add(exemption.when) })),
    harm: secrecy?.harmTest && judgmentRows(secrecy.harmTest, add),
    mask: maskOf(tree, layout, secrecy?.rule ?? 'none', treeWords),
  });
  const lines = slice.secrecy.flatMap((id) => ruleSet.secrecy[id] ?? []).map(lineOf);
  const openLine = lineOf(undefined);
  const places = tree.map((row) => row.place);
  const open = new Int32Array(treeWords);
  for (const [row, { node }] of places.entries()) if (node.state === 'open') setBit(open, row);
  return {
    layout,
    table: rowTable(cubes, layout),
    treeWords,
    places,
    answers: Uint8Array.from(places, ({ node }) => answerIn(node)),
    settled: settledRows(places),
    open,
    lines,
    openLine,
    ...gates,
    get near() {
      return nearProgram(ruleSet, layout);
    },
  };
}

/** A row that always holds. */
const anything: Cube = new Map();

/** The gates that any case of the item can meet; the rows that say when stand together. */
function packedGates(gates: readonly Gate[], add: Add): Pick<Program, 'gates' | 'gateRows'> {
  const applying = gates
    .map((gate) => ({ gate, when: add(gate.when) }))
    .filter(({ when }) => when.start < when.end);
  const [start, end] = [applying[0]?.when.start ?? 0, applying.at(-1)?.when.end ?? 0];
  return {
    gateRows: { start, end },
    gates: applying.map(({ gate, when }) => ({
      gate,
      when,
      judgment: gate.judgment && judgmentRows(gate.judgment, add),
    })),
  };
}

function settledRows(places: readonly Place[]): Map<RuleId, Rows> {
  const found = new Map<RuleId, Rows>();
  for (const [row, { node }] of places.entries()) {
    if (node.state === 'open') continue;
    const { start } = found.get(node.rule.rule) ?? { start: row };
    found.set(node.rule.rule, { start, end: row + 1 });
  }
  return found;
}

function judgmentRows(judgment: JudgmentAsked, add: Add): PackedJudgment {
  const { passes, open } = answersOf(judgment);
  return { judgment, passes: add(passes), open: add(open) };
}

type Answers = { readonly passes: Condition; readonly open: Condition };
const answersKnown = new WeakMap<JudgmentAsked, Answers>();

/** That the judgment is answered so that it passes, and that nobody has answered it. */
function answersOf(judgment: JudgmentAsked): Answers {
  const { fact, passes } = judgment;
  const found = answersKnown.get(judgment) ?? {
    passes: { kind: 'fact', fact, values: passes },
    open: { kind: 'fact', fact, values: ['not-assessed'] },
  };
  answersKnown.set(judgment, found);
  return found;
}
