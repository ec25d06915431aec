// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { openPool } from '../store/open-pool.ts';

/** For each runner its listening, its jobs under way and what tends the queue. */
const connectionsMax = 12;

/**
 * Connections of the role that owns the queue, for all runners; `end()` closes them. One that the
 * database ends is replaced at its next use, also while no runner is there to hear of it.
 */
export function queuePool(workerUrl: string): pg.Pool {
  return openPool(workerUrl, { max: connectionsMax });
}
