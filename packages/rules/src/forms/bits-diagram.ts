// SPDX-License-Identifier: EUPL-1.2
import { type Diagram, no, silent, yes } from '../diagram/diagram-space.ts';
import type { FactSpace, Fixed } from '../diagram/fact-space.ts';
import {
  and,
  butNot,
  gateCodes,
  gateDuties,
  gateOthers,
  marks,
  or,
  overlay,
  wait,
  waitAtGate,
  weaker,
  where,
} from '../diagram/operations.ts';
import type { Line, Program, Rows } from '../packed/program.ts';
import { hasBit } from '../packed/row-table.ts';
import { codes } from '../packed/settle.ts';

/** The outcome for every combination of facts, read from the bits of a program's rows alone. */
export function bitsDiagram(space: FactSpace, program: Program, fixed: Fixed): Diagram {
  const { diagrams } = space;
  if (program.lines.some(({ secrecy }) => secrecy?.encoded === false)) return marks.refused;
  const rows = rowDiagrams(space, program, fixed);
  const any = ({ start, end }: Rows): Diagram =>
    rows.slice(start, end).reduce<Diagram>((found, row) => diagrams.apply(or, found, row), no);
  let secret: Diagram = silent;
  for (const line of program.lines) {
    const lifting = [...line.exemptions.map(({ when }) => when), line.harm?.passes];
    const live = lifting.reduce<Diagram>(
      (found, lifted) => (lifted ? diagrams.apply(butNot, found, any(lifted)) : found),
      any(line.when),
    );
    const answer = diagrams.apply(where, live, lineOf(space, program, rows, line, any));
    secret = diagrams.apply(weaker, secret, answer);
  }
  const open = lineOf(space, program, rows, program.openLine, any);
  const answer = diagrams.apply(overlay, secret, open);
  const others = gatesOf(space, program, any, false);
  const forDuties = gatesOf(space, program, any, true);
  return diagrams.apply(gateDuties, diagrams.apply(gateOthers, answer, others), forDuties);
}

function rowDiagrams(
  { diagrams, levels }: FactSpace,
  { table, layout }: Program,
  fixed: Fixed,
): Diagram[] {
  const rows = Array.from({ length: table.rows }, (): Diagram => yes);
  for (const [place, fact] of table.facts.entries()) {
    const mask = table.masks[place] ?? new Int32Array();
    const name = layout.names[fact] ?? '';
    const level = levels.get(name);
    const given = layout.codesOf[fact]?.get(fixed[name] ?? '');
    const codesOf = [...(layout.codesOf[fact]?.values() ?? [])];
    for (const row of constrained(mask, given === undefined ? codesOf : [given], table.words)) {
      const found = rows[row] ?? no;
      if (found === no || row >= table.rows) continue;
      const allowed = codesOf.map((code) => hasBit(mask, code * table.words * 32 + row));
      rows[row] =
        given !== undefined || level === undefined
          ? no
          : diagrams.apply(and, found, diagrams.literal(level, allowed));
    }
  }
  return rows;
}

/** The rows for which one of the codes is not allowed. */
function constrained(mask: Int32Array, among: readonly number[], words: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < words; word += 1) {
    let bits = 0;
    for (const code of among) bits |= ~(mask[code * words + word] ?? 0);
    for (; bits !== 0; bits &= bits - 1) found.push(word * 32 + 31 - Math.clz32(bits & -bits));
  }
  return found;
}

function lineOf(
  { diagrams }: FactSpace,
  { places, open }: Program,
  rows: readonly Diagram[],
  line: Line,
  any: (rows: Rows) => Diagram,
): Diagram {
  let answer: Diagram = marks.gap;
  let waiting = line.harm ? any(line.harm.open) : no;
  for (const [row, { node }] of [...places.entries()].toReversed()) {
    const holds = hasBit(line.mask, row) ? (rows[row] ?? no) : no;
    const isBar = node.rule.kind === 'bar' && node.outcome === 'must-not';
    const said = isBar ? marks.bar : codes[node.outcome];
    const code = node.state === 'not-encoded' ? marks.refused : said;
    answer = diagrams.apply(overlay, diagrams.apply(where, holds, code), answer);
    if (hasBit(open, row)) waiting = diagrams.apply(or, waiting, holds);
  }
  return diagrams.apply(wait, answer, waiting);
}

function gatesOf(
  { diagrams }: FactSpace,
  { gates }: Program,
  any: (rows: Rows) => Diagram,
  forDuties: boolean,
): Diagram {
  let state: Diagram = gateCodes.pass;
  for (const { gate, when, judgment } of gates.toReversed()) {
    if (forDuties && !gate.holdsDuties) continue;
    const held = diagrams.apply(
      butNot,
      any(when),
      judgment && gate.encoded ? any(judgment.passes) : no,
    );
    const asked = judgment && gate.encoded ? any(judgment.open) : no;
    const waits = diagrams.apply(and, held, asked);
    const code = gate.encoded ? gateCodes.bar : gateCodes.refused;
    const stops = diagrams.apply(where, diagrams.apply(butNot, held, waits), code);
    state = diagrams.apply(overlay, stops, diagrams.apply(waitAtGate, state, waits));
  }
  return state;
}
