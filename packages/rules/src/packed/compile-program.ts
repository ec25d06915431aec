// SPDX-License-Identifier: EUPL-1.2
import type { RuleId } from '@samsyn/terms';
import { always, type Condition } from '../condition.ts';
import { decisionList, type Place } from '../decision-list.ts';
import type { JudgmentAsked, RuleSet, SecrecyRule } from '../rule-set.ts';
import { crossed, type Cube, cubesOf } from './cubes-of.ts';
import { type FactLayout, factLayout } from './fact-layout.ts';
import { nearProgram } from './near-program.ts';
import type { Line, PackedGate, PackedJudgment, Program, Rows, Slice } from './program.ts';
import { rowTable, setBit } from './row-table.ts';

type Add = (condition: Condition) => Rows;
/** Cubes without the facts that are given, where those meet them. */
type Meeting = (cubes: readonly Cube[]) => readonly Cube[];

/**
 * Compiles what the law can say of one item, what is given of it left out.
 * @throws SamsynError `law.too-complex` when a condition has too many alternatives.
 */
export function compileProgram(ruleSet: RuleSet, slice: Slice): Program {
  const layout = factLayout(ruleSet.vocabulary);
  const given = Object.entries({ ...slice.given, item: slice.item });
  const meets = given.map(([name, value]) => meeting(layout, name, value));
  const own: Meeting = (cubes) => meets.reduce((left, one) => one(left), cubes);
  const unlined = meeting(layout, 'secrecy', 'none');
  const tree = treeRows(ruleSet, layout, own);
  const treeWords = Math.max(1, Math.ceil(tree.cubes.length / 32));
  const cubes: Cube[] = tree.cubes.map((row) => row.cube);
  while (cubes.length < treeWords * 32) cubes.push(new Map());
  const add: Add = (condition) => {
    const start = cubes.length;
    cubes.push(...unlined(own(knownCubes(condition, layout))));
    return { start, end: cubes.length };
  };
  const open = new Int32Array(treeWords);
  for (const [row, { place }] of tree.cubes.entries())
    if (place.node.state === 'open') setBit(open, row);
  const lineOf = (secrecy: SecrecyRule | undefined): Line => ({
    secrecy,
    when: add(secrecy?.when ?? always),
    exemptions: ruleSet.exemptions
      .filter(({ lifts }) => secrecy !== undefined && lifts.includes(secrecy.rule))
      .map((exemption) => ({ exemption, when: add(exemption.when) })),
    harm: secrecy?.harmTest && judgmentRows(secrecy.harmTest, add),
    mask: tree.maskOf(secrecy?.rule ?? 'none', treeWords),
  });
  const lines = slice.secrecy.flatMap((id) => ruleSet.secrecy[id] ?? []).map(lineOf);
  const openLine = lineOf(undefined);
  const gates = ruleSet.gates.map((gate): PackedGate => {
    const judgment = gate.judgment && judgmentRows(gate.judgment, add);
    return { gate, when: add(gate.when), judgment };
  });
  const table = rowTable(cubes, layout);
  const places = tree.cubes.map((row) => row.place);
  const near = nearProgram(ruleSet, layout);
  const settled = settledRows(places);
  return { layout, table, treeWords, places, settled, open, lines, openLine, gates, near };
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
  const { fact, passes } = judgment;
  return {
    judgment,
    passes: add({ kind: 'fact', fact, values: passes }),
    open: add({ kind: 'fact', fact, values: ['not-assessed'] }),
  };
}

const cubesKnown = new WeakMap<FactLayout, WeakMap<Condition, readonly Cube[]>>();

function knownCubes(condition: Condition, layout: FactLayout): readonly Cube[] {
  const ofLayout = cubesKnown.get(layout) ?? new WeakMap<Condition, readonly Cube[]>();
  cubesKnown.set(layout, ofLayout);
  const found = ofLayout.get(condition) ?? cubesOf(condition, layout);
  ofLayout.set(condition, found);
  return found;
}

/** Keeps the alternatives that the value meets, and leaves its fact out of them. */
function meeting(layout: FactLayout, name: string, value: string): Meeting {
  const fact = layout.indexOf.get(name);
  if (fact === undefined) return (cubes) => cubes;
  const code = layout.codesOf[fact]?.get(value);
  return (cubes) =>
    cubes.flatMap((cube) => {
      const allowed = cube.get(fact);
      if (allowed === undefined) return [cube];
      return code !== undefined && allowed.includes(code) ? [without(cube, fact)] : [];
    });
}

function without(cube: Cube, fact: number): Cube {
  return new Map([...cube].filter(([index]) => index !== fact));
}

type TreeRow = { readonly cube: Cube; readonly place: Place; readonly allowed: readonly number[] };

function treeRows(ruleSet: RuleSet, layout: FactLayout, own: Meeting) {
  const fact = layout.indexOf.get('secrecy') ?? -1;
  const codes = layout.codesOf[fact];
  const every = [...(codes?.values() ?? [])];
  const cubes = decisionList(ruleSet.root).flatMap((place): TreeRow[] =>
    own(crossed(place.chain.map(({ guard }) => knownCubes(guard, layout)))).map((cube) => ({
      cube: without(cube, fact),
      place,
      allowed: cube.get(fact) ?? every,
    })),
  );
  const maskOf = (secrecy: string, words: number): Int32Array => {
    const mask = new Int32Array(words);
    const code = codes?.get(secrecy);
    for (const [row, { allowed }] of cubes.entries())
      if (code === undefined || allowed.includes(code)) setBit(mask, row);
    return mask;
  };
  return { cubes, maskOf };
}
