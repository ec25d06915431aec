// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';

/** Connections of a pool: made, of those at rest, and those who wait for one. */
export interface PoolCounts {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

const pools = new WeakMap<object, pg.Pool>();

/** Remembers on which pool a database goes, for as long as anyone holds it. */
export function keepPool(db: object, pool: pg.Pool): void {
  pools.set(db, pool);
}

/** How many connections there are now; none of a database that was not connected to here. */
export function poolCounts(db: object): PoolCounts {
  const pool = pools.get(db);
  return {
    open: pool?.totalCount ?? 0,
    idle: pool?.idleCount ?? 0,
    waiting: pool?.waitingCount ?? 0,
  };
}
