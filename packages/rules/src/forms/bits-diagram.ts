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
  for (const [at, fact] of table.stepFacts.entries()) {
    const start = table.stepStarts[at] ?? 0;
    const first = (table.stepWords[at] ?? 0) * 32;
    const name = layout.names[fact] ?? '';
    const level = levels.get(name);
    const given = layout.codesOf[fact]?.get(fixed[name] ?? '');
    const codesOf = [...(layout.codesOf[fact]?.values() ?? [])];
    const allowed = codesOf.map((code) => table.bits[start + code] ?? 0);
    const among = given === undefined ? allowed : [allowed[given] ?? 0];
    for (const bit of refusedBits(among)) {
      const found = rows[first + bit] ?? no;
      if (found === no || first + bit >= table.rows) continue;
      const values = allowed.map((bits) => (bits & (1 << bit)) !== 0);
      rows[first + bit] =
        given !== undefined || level === undefined
          ? no
          : diagrams.apply(and, found, diagrams.literal(level, values));
    }
  }
  return rows;
}

/** The bits that one of the words lacks. */
function refusedBits(words: readonly number[]): number[] {
  const found: number[] = [];
  let bits = 0;
  for (const word of words) bits |= ~word;
  for (; bits !== 0; bits &= bits - 1) found.push(31 - Math.clz32(bits & -bits));
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
