// SPDX-License-Identifier: EUPL-1.2
import { marks, type Operation } from '@samsyn/rules';
import type { Outcome } from '@samsyn/terms';

/** An answer, or the refusal where the wording that is needed is not encoded. */
export type Answer = Outcome | 'not-encoded';

const names: readonly Answer[] = ['must-not', 'assess', 'may', 'must', 'not-encoded'];
const base = 32;

/** What is kept has the answer 0; what moves, both answers in one code. */
export const transition: Operation = (left, right) =>
  left === right ? 0 : base + (within(left) << 3) + within(right);

/** The answers of a code; undefined for what is kept. */
export function movedIn(code: number): { readonly from: Answer; readonly to: Answer } | undefined {
  if (code < base) return undefined;
  const [from, to] = [names[(code - base) >> 3], names[(code - base) & 7]];
  return { from: from ?? 'not-encoded', to: to ?? 'not-encoded' };
}

function within(answer: number): number {
  return answer < marks.refused ? answer : marks.refused;
}
