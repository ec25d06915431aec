// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Does the work when its turn has come, in the order in which it was asked for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Turns for a kind of work: so much of it is under way at a time, and what is more waits here instead
 * of in front of the database, where all else would stand behind it.
 * @throws SamsynError `runtime.overloaded` out of what is returned, with nothing begun, when too many
 * wait already
 */
export function makeTurns(underWayMax: number, waitingMax: number): InTurn {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (underWay < underWayMax) {
      underWay += 1;
      return;
    }
    if (waiting.length >= waitingMax)
      throw new SamsynError('runtime.overloaded', 'too many requests wait; come again shortly');
    await new Promise<void>((come) => waiting.push(come));
  };
  // The place goes straight to the next in the row, so that nobody slips in before.
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
