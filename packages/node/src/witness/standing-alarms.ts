// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** Alarms about the ledgers that are in use, ours and the other authority's; the first one first. */
export async function standingAlarms({
  db,
  ledgerSigner,
  peer,
}: Pick<DirectoryContext, 'db' | 'ledgerSigner' | 'peer'>) {
  const peerOrigin = parseVkey(peer.ledgerVerifierKey, 'ledgerVerifierKey').name;
  const rows = await db
    .selectFrom('ledger_alarms')
    .selectAll()
    .where('origin', 'in', [ledgerSigner.name, peerOrigin])
    .orderBy('at')
    .orderBy('kept_size')
    .execute();
  return rows.map(
    (row) => ({ ...row, whose: row.origin === peerOrigin ? 'peer' : 'own' }) as const,
  );
}
