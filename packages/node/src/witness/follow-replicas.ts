// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { z } from 'zod';
import { treeSize } from '../audit/tree-size.ts';
import type { StoreContext } from '../store/store-context.ts';
import { repeating } from './repeating.ts';
import type { Repeating } from './repeating.ts';

/** What a replica has recorded, as far as the ledger's leaf tells it. */
export interface FollowedLine {
  readonly event: string;
  readonly caseId: string | undefined;
}

const Leaf = z.object({ event: z.string(), subject: z.string().optional() });
const linesAtATime = 500;

/** Each replica holds the locks of its workers on one connection. */
async function isAlone({ db }: Pick<StoreContext, 'db'>): Promise<boolean> {
  const { rows } = await sql<{ replicas: number }>`
    select count(distinct pid) as replicas from pg_locks
    where locktype = 'advisory' and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())
      and classid::bigint = hashtext('samsyn-worker')::bigint & 4294967295`.execute(db);
  return (rows[0]?.replicas ?? 0) <= 1;
}

/**
 * Tells what this node's replicas record, in the order of the ledger and within
 * `limits.replicasFollowMs` of its having a place there; what was recorded here is told again. Alone,
 * a replica asks now and then whether it still is, and tells nothing; no line is missed when another
 * comes.
 */
export function followReplicas(
  { db, log }: Pick<StoreContext, 'db' | 'log'>,
  onLine: (line: FollowedLine) => void,
): Pick<Repeating, 'stop'> {
  let alone = true;
  let asksAt = 0;
  let next: number | undefined;

  async function lookAround(): Promise<void> {
    if (performance.now() < asksAt) return;
    asksAt = performance.now() + limits.replicasCountMs;
    alone = await isAlone({ db });
    if (alone || next === undefined) next = await treeSize(db);
  }

  async function round(): Promise<boolean> {
    await lookAround();
    if (alone || next === undefined) return false;
    const rows = await db
      .selectFrom('ledger_order as o')
      .innerJoin('ledger_entries as e', 'e.entry_id', 'o.entry_id')
      .select(['o.leaf_index', 'e.leaf'])
      .where('o.leaf_index', '>=', next)
      .orderBy('o.leaf_index')
      .limit(linesAtATime)
      .execute();
    for (const { leaf_index: index, leaf } of rows) {
      next = index + 1;
      const { event, subject } = Leaf.parse(JSON.parse(Buffer.from(leaf).toString('utf8')));
      onLine({ event, caseId: subject });
    }
    return rows.length === linesAtATime;
  }

  return repeating(
    async () => {
      try {
        return await round();
      } catch {
        log.debug('what other replicas record could not be read');
        return false;
      }
    },
    { gatherMs: limits.replicasFollowMs, idleMs: limits.replicasFollowMs },
  );
}
