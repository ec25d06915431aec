// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** Far more than run at a time, and few enough to be looked through for each job that is taken up. */
const lanes = 32;

/**
 * The queue in which the jobs of one sequence run one at a time. Sequences share queues: whoever takes
 * up a job locks the row of every free queue, and a queue for each case would cost all jobs more with
 * each case that there is.
 */
export function laneOf(sequence: string): string {
  const digest = createHash('sha256').update(sequence).digest();
  return `lane:${digest.readUInt32BE(0) % lanes}`;
}
