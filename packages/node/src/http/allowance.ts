// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Does the work when fewer than the allowed number are under way, and refuses it when not. */
export type Allowance = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * An allowance of its own for one kind of work, so that it can take no more than its share of the
 * database from everyone else.
 * @throws SamsynError `runtime.busy` out of what is returned, with nothing begun
 */
export function makeAllowance(underWayMax: number): Allowance {
  let underWay = 0;
  return async (work) => {
    if (underWay >= underWayMax)
      throw new SamsynError('runtime.busy', 'too much is under way here; come again shortly');
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
    }
  };
}
