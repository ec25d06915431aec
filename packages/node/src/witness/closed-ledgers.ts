// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryContext } from '../directory/directory-context.ts';

/**
 * The ledgers of both that are closed for good: named as earlier in the configuration, and recorded,
 * with what was lost. One alone of the two closes nothing.
 */
export async function closedLedgers({
  db,
  own,
  peer,
}: Pick<DirectoryContext, 'db' | 'own' | 'peer'>) {
  const named = [...own.earlierLedgers, ...peer.earlierLedgers].map(({ origin }) => origin);
  if (named.length === 0) return [];
  return db
    .selectFrom('closed_ledgers')
    .selectAll()
    .where('origin', 'in', named)
    .orderBy('at')
    .execute();
}
