// SPDX-License-Identifier: EUPL-1.2
import { codes } from '../packed/settle.ts';
import { answers, no, type Operation, silent, yes } from './diagram-space.ts';

/** What an answer can be beside an outcome's code. */
export const marks = { refused: 4, gap: 16, bar: 32 } as const;
/** What the gates do together. */
export const gateCodes = { pass: 0, open: 1, bar: 2, refused: 3 } as const;

type Short = NonNullable<Operation['short']>;

function shortened(operation: (left: number, right: number) => number, short: Short): Operation {
  return Object.assign(operation, { short });
}

/** Both of two conditions. */
export const and = shortened(
  (a, b) => (a === yes && b === yes ? yes : no),
  (a, b) => {
    if (a === no || b === no) return no;
    if (a === yes || a === b) return b;
    return b === yes ? a : undefined;
  },
);
/** Either of two conditions. */
export const or = shortened(
  (a, b) => (a === yes || b === yes ? yes : no),
  (a, b) => {
    if (a === yes || b === yes) return yes;
    if (a === no || a === b) return b;
    return b === no ? a : undefined;
  },
);
/** The first of two conditions without the second. */
export const butNot = shortened(
  (a, b) => (a === yes && b === no ? yes : no),
  (a, b) => {
    if (a === no || b === yes || a === b) return no;
    return b === no ? a : undefined;
  },
);
export const where = shortened(
  (condition, answer) => (condition === yes ? answer : silent),
  (condition, answer) => {
    if (condition === no) return silent;
    return condition === yes ? answer : undefined;
  },
);
export const overlay = shortened(
  (upper, lower) => (upper === silent ? lower : upper),
  (upper, lower) => {
    if (upper === silent) return lower;
    return upper < answers || upper === lower || lower === silent ? upper : undefined;
  },
);

/** A line that says no but waits for a judgment is one to assess, unless a bar says it. */
export const wait: Operation = (answer, open) => {
  if (answer === marks.bar) return codes['must-not'];
  return open === yes && answer === codes['must-not'] ? codes.assess : answer;
};

/** The weaker of two lines, the first of equals; what one of them is refused, all are. */
export const weaker = shortened(
  (first, second) => {
    if (first === silent) return second;
    if (second === silent) return first;
    if (((first | second) & marks.gap) !== 0) return marks.gap;
    if (((first | second) & marks.refused) !== 0) return marks.refused;
    return second < first ? second : first;
  },
  (first, second) => {
    if (first === silent || first === second) return second;
    return second === silent ? first : undefined;
  },
);

const unlessWaiting: Short = (state, open) => (open === no ? state : undefined);
const unlessGated: Short = (answer, state) => (state === gateCodes.pass ? answer : undefined);

export const waitAtGate = shortened(
  (state, open) => (open === yes && state === gateCodes.pass ? gateCodes.open : state),
  unlessWaiting,
);

/** The gates on answers that no duty gives. */
export const gateOthers = shortened(
  (answer, state) =>
    answer === codes.must || answer > marks.refused ? answer : gated(answer, state),
  unlessGated,
);
/** The gates on what must be given. */
export const gateDuties = shortened(
  (answer, state) => (answer === codes.must ? gated(answer, state) : answer),
  unlessGated,
);

function gated(answer: number, state: number): number {
  if (answer === marks.refused || answer === codes['must-not']) return answer;
  if (state === gateCodes.refused) return marks.refused;
  if (state === gateCodes.bar) return codes['must-not'];
  return state === gateCodes.open ? codes.assess : answer;
}
