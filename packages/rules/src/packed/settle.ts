// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode } from '../rule-set.ts';
import type { Line, PackedGate, Program, Rows } from './program.ts';
import { holdRows } from './row-table.ts';

/** Outcomes by strength, and the refusal where the wording that is needed is not encoded. */
export const codes = { 'must-not': 0, assess: 1, may: 2, must: 3, 'not-encoded': 4 } as const;
/** In the answer of a row, beside the outcome's code: it bars, or it is a duty. */
const bars = 8;
const isDuty = 16;

/** A settled answer as one number: the outcome's code, and above it the row of the tree. */
export type Settled = number;

export function outcomeIn(settled: Settled): number {
  return settled & 7;
}

export function rowIn(settled: Settled): number {
  return settled >>> 3;
}

/** What a place of the tree answers, as one number. */
export function answerIn({ state, outcome, rule }: RuleNode): number {
  if (state === 'not-encoded') return codes['not-encoded'];
  const duty = outcome === 'must' ? isDuty : 0;
  return codes[outcome] | (rule.kind === 'bar' ? bars : 0) | duty;
}

/** Whether any of the rows holds. */
export function anyHolds(held: Int32Array, { start, end }: Rows): boolean {
  if (start >= end) return false;
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  const head = -1 << (start & 31);
  const tail = -1 >>> (31 - ((end - 1) & 31));
  if (first === last) return ((held[first] ?? 0) & head & tail) !== 0;
  if (((held[first] ?? 0) & head) !== 0) return true;
  for (let word = first + 1; word < last; word += 1) if (held[word] !== 0) return true;
  return ((held[last] ?? 0) & tail) !== 0;
}

/** Whether the secrecy provision of the line makes the item secret. */
export function isLive(line: Line, held: Int32Array): boolean {
  if (!anyHolds(held, line.when)) return false;
  for (const { when } of line.exemptions) if (anyHolds(held, when)) return false;
  return line.harm === undefined || !anyHolds(held, line.harm.passes);
}

/** The first row of the tree that holds in the line; -1 where the general rule leaves a gap. */
export function winningRow(program: Program, line: Line, held: Int32Array): number {
  for (let word = 0; word < program.treeWords; word += 1) {
    const bits = (held[word] ?? 0) & (line.mask[word] ?? 0);
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return -1;
}

/** Whether any row that waits for a judgment holds in the line. */
function hasOpenRow(program: Program, line: Line, held: Int32Array): boolean {
  for (let word = 0; word < program.treeWords; word += 1)
    if (((held[word] ?? 0) & (line.mask[word] ?? 0) & (program.open[word] ?? 0)) !== 0) return true;
  return false;
}

/** The outcome's code in one line, before the gates. */
export function lineOutcome(program: Program, line: Line, row: number, held: Int32Array): number {
  const answer = program.answers[row] ?? codes['not-encoded'];
  const code = answer & 7;
  if (code !== 0 || (answer & bars) !== 0) return code;
  const harmOpen = line.harm !== undefined && anyHolds(held, line.harm.open);
  return harmOpen || hasOpenRow(program, line, held) ? codes.assess : code;
}

/** What one gate does to an outcome that would go: it lets pass, waits, bars, or is not encoded. */
export function gateState(packed: PackedGate, held: Int32Array): 'pass' | 'open' | 'bar' | 'gap' {
  if (!anyHolds(held, packed.when)) return 'pass';
  if (!packed.gate.encoded) return 'gap';
  const { judgment } = packed;
  if (judgment === undefined) return 'bar';
  if (anyHolds(held, judgment.passes)) return 'pass';
  return anyHolds(held, judgment.open) ? 'open' : 'bar';
}

/**
 * The answer for packed facts, none of them unknown where a row names it. `held` is filled with
 * every row that holds: the explanation is read from the same bits.
 */
export function settle(program: Program, packed: Uint8Array, held: Int32Array): Settled {
  holdRows(program.table, packed, held);
  let outcome = -1;
  let row = 0;
  let refused = false;
  for (const line of program.lines) {
    if (!isLive(line, held)) continue;
    const found = winningRow(program, line, held);
    const code = lineOutcome(program, line, found, held);
    if (code === codes['not-encoded']) refused = true;
    else if (outcome < 0 || code < outcome) {
      outcome = code;
      row = found;
    }
  }
  if (outcome < 0 && !refused) {
    row = winningRow(program, program.openLine, held);
    outcome = lineOutcome(program, program.openLine, row, held);
  }
  if (refused || outcome === codes['not-encoded']) return codes['not-encoded'];
  return (row << 3) | gated(program, outcome, row, held);
}

function gated(program: Program, outcome: number, row: number, held: Int32Array): number {
  if (outcome === codes['must-not'] || !anyHolds(held, program.gateRows)) return outcome;
  const duty = ((program.answers[row] ?? 0) & isDuty) !== 0;
  let left = outcome;
  for (const packed of program.gates) {
    if (duty && !packed.gate.holdsDuties) continue;
    const state = gateState(packed, held);
    if (state === 'gap') return codes['not-encoded'];
    if (state === 'bar') return codes['must-not'];
    if (state === 'open') left = codes.assess;
  }
  return left;
}
