// SPDX-License-Identifier: EUPL-1.2
import { type Answer, movedIn } from '@samsyn/lawbook';
import { compareOutcomes } from '@samsyn/terms';

/** Which way a change of answer goes. A wording that is not encoded is neither. */
export type Movement = {
  readonly from: Answer;
  readonly to: Answer;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** The movement of each code; undefined where the answer is kept. */
export const movements: readonly (Movement | undefined)[] = Array.from(
  { length: 256 },
  (_none, code) => movementOf(code),
);

function movementOf(code: number): Movement | undefined {
  const moved = movedIn(code);
  if (moved === undefined) return undefined;
  const { from, to } = moved;
  if (from === 'not-encoded' || to === 'not-encoded')
    return { from, to, opens: false, closes: false };
  const by = compareOutcomes(to, from);
  return { from, to, opens: by > 0, closes: by < 0 };
}
