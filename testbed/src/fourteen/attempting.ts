// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { Attempted } from './fourteen.ts';

/**
 * Does what the documented course ends in, and says whether a guard stopped it.
 * @throws what is no answer of a guard: a scenario that fails otherwise has shown nothing
 */
export async function attempting(course: () => Promise<unknown>): Promise<Attempted> {
  try {
    await course();
    return { course: 'happened' };
  } catch (error) {
    if (isSamsynError(error) && error.code.startsWith('guard.'))
      return { course: 'stopped', by: error.code };
    throw error;
  }
}
