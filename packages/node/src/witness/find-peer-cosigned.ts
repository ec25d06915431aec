// SPDX-License-Identifier: EUPL-1.2
import type { ExportedCheckpoint } from '@samsyn/ledger';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { findPublished } from '../audit/find-published.ts';

/**
 * Our newest checkpoint that the peer has cosigned, with what the policy does not ask for left out:
 * the one to show to other witnesses, so that theirs and the peer's are on the same tree.
 */
export async function findPeerCosigned({
  db,
  publishing,
  ledgerSigner,
}: DirectoryContext): Promise<ExportedCheckpoint | undefined> {
  return findPublished({ db, ledgerSigner, publishing: { ...publishing, cosignatures: 1 } });
}
