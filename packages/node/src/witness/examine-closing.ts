// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryContext } from '../directory/directory-context.ts';
import { closedLedgers } from './closed-ledgers.ts';

/**
 * The ledgers that are closed, and those that are half closed: recorded as closed while the
 * configuration does not say so, or named in it and not recorded.
 */
export async function examineClosing(context: Pick<DirectoryContext, 'db' | 'own' | 'peer'>) {
  const { db, own, peer } = context;
  const closed = await closedLedgers(context);
  const origins = new Set(closed.map(({ origin }) => origin));
  const recorded = await db.selectFrom('closed_ledgers').select(['origin', 'successor']).execute();
  const named = [...own.earlierLedgers, ...peer.earlierLedgers];
  return {
    closed,
    notNamed: recorded.filter(({ origin }) => !origins.has(origin)),
    notRecorded: named.filter(({ origin }) => !origins.has(origin)),
  };
}
