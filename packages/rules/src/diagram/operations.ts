// SPDX-License-Identifier: EUPL-1.2
import { codes } from '../packed/settle.ts';
import { no, type Operation, silent, yes } from './diagram-space.ts';

/** An answer before the gates: the outcome's code, with marks for what the gates must know. */
export const marks = { refused: 4, duty: 8, gap: 16, bar: 32 } as const;
/** What the gates do together. */
export const gateCodes = { pass: 0, open: 1, bar: 2, refused: 3 } as const;
const outcomeMask = 3;

export const and: Operation = (a, b) => (a === yes && b === yes ? yes : no);
export const or: Operation = (a, b) => (a === yes || b === yes ? yes : no);
export const butNot: Operation = (a, b) => (a === yes && b === no ? yes : no);
export const where: Operation = (condition, answer) => (condition === yes ? answer : silent);
export const overlay: Operation = (upper, lower) => (upper === silent ? lower : upper);

/** A line that says no but waits for a judgment is one to assess, unless a bar says it. */
export const wait: Operation = (answer, open) => {
  if (answer === marks.bar) return codes['must-not'];
  const waits = open === yes && (answer & ~marks.duty) === codes['must-not'];
  return waits ? answer | codes.assess : answer;
};

/** The weaker of two lines, the first of equals; what one of them is refused, all are. */
export const weaker: Operation = (first, second) => {
  if (first === silent) return second;
  if (second === silent) return first;
  if (((first | second) & marks.gap) !== 0) return marks.gap;
  if (((first | second) & marks.refused) !== 0) return marks.refused;
  return (second & outcomeMask) < (first & outcomeMask) ? second : first;
};

export const waitAtGate: Operation = (state, open) =>
  open === yes && state === gateCodes.pass ? gateCodes.open : state;

/** The gates on answers that are no duty's. */
export const gateOthers: Operation = (answer, state) =>
  answer < marks.duty ? gated(answer, state) : answer;
/** The gates on what a duty says. */
export const gateDuties: Operation = (answer, state) =>
  answer >= marks.duty && answer < marks.gap ? gated(answer - marks.duty, state) : answer;

function gated(answer: number, state: number): number {
  if (answer === marks.refused || answer === codes['must-not']) return answer;
  if (state === gateCodes.refused) return marks.refused;
  if (state === gateCodes.bar) return codes['must-not'];
  return state === gateCodes.open ? codes.assess : answer;
}
