// SPDX-License-Identifier: EUPL-1.2
import { awaitStandby, markOf } from './await-standby.ts';
import type { DatabaseMark } from './await-standby.ts';
import type { Db } from './connect.ts';
import { inSnapshot } from './in-snapshot.ts';
import type { OpenStandby } from './open-standbys.ts';
import { countReport } from './report-counts.ts';
import { standbyReason } from './standby-fault.ts';
import type { StandbyReason } from './standby-fault.ts';
import type { StoreContext } from './store-context.ts';

type Work<T> = (db: Db) => Promise<T>;

async function atStandby<T>(open: OpenStandby, mark: DatabaseMark, work: Work<T>): Promise<T> {
  const standby = open();
  try {
    await awaitStandby(standby, mark);
    return await inSnapshot(standby, work);
  } finally {
    await standby.destroy();
  }
}

/**
 * Reads what a report rests on as it is at one moment: at the first standby that has all that the
 * primary had when the report was asked for, at the primary where none has, which is then said in the
 * log. What fails at a standby is read again from its beginning: the work may keep nothing of it.
 * That something was read is for the caller to record.
 */
export async function readReport<T>(
  { db, standbys, log }: Pick<StoreContext, 'db' | 'standbys' | 'log'>,
  work: Work<T>,
): Promise<T> {
  if (standbys.length === 0) return inSnapshot(db, work);
  const mark = await markOf(db);
  const reasons: StandbyReason[] = [];
  for (const open of standbys) {
    try {
      const read = await atStandby(open, mark, work);
      countReport(db, 'standby');
      return read;
    } catch (error) {
      const reason = standbyReason(error);
      if (reason === undefined) throw error;
      reasons.push(reason);
    }
  }
  log.warn({ reasons }, 'a report is read from the primary');
  countReport(db, 'primary');
  return inSnapshot(db, work);
}
