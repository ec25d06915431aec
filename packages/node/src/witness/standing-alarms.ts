// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryContext } from '../directory/directory-context.ts';
import { closedLedgers } from './closed-ledgers.ts';

/**
 * Alarms about the ledgers of both, the first one first. An alarm stands until its ledger is closed:
 * another key in the configuration does not settle it.
 */
export async function standingAlarms({
  db,
  own,
  peer,
}: Pick<DirectoryContext, 'db' | 'own' | 'peer'>) {
  const settled = new Set((await closedLedgers({ db, own, peer })).map(({ origin }) => origin));
  const signed = db.selectFrom('ledger_checkpoints').select('origin').distinct();
  const ownOrigins = new Set((await signed.execute()).map(({ origin }) => origin));
  const rows = await db
    .selectFrom('ledger_alarms')
    .selectAll()
    .orderBy('at')
    .orderBy('kept_size')
    .execute();
  return rows
    .filter(({ origin }) => !settled.has(origin))
    .map((row) => ({ ...row, whose: ownOrigins.has(row.origin) ? 'own' : 'peer' }) as const);
}
