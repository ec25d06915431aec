// SPDX-License-Identifier: EUPL-1.2
import { codes } from '../packed/settle.ts';
import { no, type Operation, silent, yes } from './diagram-space.ts';

/** What an answer can be beside an outcome's code. */
export const marks = { refused: 4, gap: 16, bar: 32 } as const;
/** What the gates do together. */
export const gateCodes = { pass: 0, open: 1, bar: 2, refused: 3 } as const;

export const and: Operation = (a, b) => (a === yes && b === yes ? yes : no);
export const or: Operation = (a, b) => (a === yes || b === yes ? yes : no);
export const butNot: Operation = (a, b) => (a === yes && b === no ? yes : no);
export const where: Operation = (condition, answer) => (condition === yes ? answer : silent);
export const overlay: Operation = (upper, lower) => (upper === silent ? lower : upper);

/** A line that says no but waits for a judgment is one to assess, unless a bar says it. */
export const wait: Operation = (answer, open) => {
  if (answer === marks.bar) return codes['must-not'];
  return open === yes && answer === codes['must-not'] ? codes.assess : answer;
};

/** The weaker of two lines, the first of equals; what one of them is refused, all are. */
export const weaker: Operation = (first, second) => {
  if (first === silent) return second;
  if (second === silent) return first;
  if (((first | second) & marks.gap) !== 0) return marks.gap;
  if (((first | second) & marks.refused) !== 0) return marks.refused;
  return second < first ? second : first;
};

export const waitAtGate: Operation = (state, open) =>
  open === yes && state === gateCodes.pass ? gateCodes.open : state;

/** The gates on answers that no duty gives. */
export const gateOthers: Operation = (answer, state) =>
  answer === codes.must || answer > marks.refused ? answer : gated(answer, state);
/** The gates on what must be given. */
export const gateDuties: Operation = (answer, state) =>
  answer === codes.must ? gated(answer, state) : answer;

function gated(answer: number, state: number): number {
  if (answer === marks.refused || answer === codes['must-not']) return answer;
  if (state === gateCodes.refused) return marks.refused;
  if (state === gateCodes.bar) return codes['must-not'];
  return state === gateCodes.open ? codes.assess : answer;
}
