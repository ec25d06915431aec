// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Db } from './connect.ts';
import { StandbyFault } from './standby-fault.ts';

/** How far the primary had come at a moment. */
export interface DatabaseMark {
  /** Its place in the write-ahead log: all that could be read before stands below it. */
  readonly lsn: string;
  /** A late line of the ledger, which no other history has; undefined of an empty ledger. */
  readonly entryId: string | undefined;
}

/** Where the database is now that takes writes. */
export async function markOf(db: Db): Promise<DatabaseMark> {
  const entry = await db
    .selectFrom('ledger_entries')
    .select('entry_id')
    .orderBy('entry_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  // After the line, so that it stands below.
  const { rows } = await sql<{
    lsn: string;
  }>`select pg_current_wal_insert_lsn()::text as lsn`.execute(db);
  return { lsn: rows[0]?.lsn ?? '', entryId: entry?.entry_id };
}

interface Replay {
  readonly is_standby: boolean;
  readonly has_come: boolean | null;
}

async function replayOf(standby: Db, { lsn }: DatabaseMark): Promise<Replay | undefined> {
  const { rows } = await sql<Replay>`select pg_is_in_recovery() as is_standby,
    pg_last_wal_replay_lsn() >= ${lsn}::text::pg_lsn as has_come`.execute(standby);
  return rows[0];
}

/**
 * What the primary had at the mark can be read at the standby when this resolves.
 * @throws StandbyFault when it is none, is of another history, or has not come so far within
 * `limits.standbyCatchUpMs`; what the connection says when there is none
 */
export async function awaitStandby(standby: Db, mark: DatabaseMark): Promise<void> {
  const deadline = performance.now() + limits.standbyCatchUpMs;
  for (;;) {
    const replay = await replayOf(standby, mark);
    if (replay?.is_standby !== true) throw new StandbyFault('no-standby');
    if (replay.has_come === true) break;
    if (performance.now() > deadline) throw new StandbyFault('behind');
    await pause(limits.standbyLookMs);
  }
  if (mark.entryId === undefined) return;
  const line = await standby
    .selectFrom('ledger_entries')
    .select('entry_id')
    .where('entry_id', '=', mark.entryId)
    .executeTakeFirst();
  if (!line) throw new StandbyFault('other-history');
}
