// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseKey } from './case-events.ts';
import { nameOfficers } from './name-officers.ts';
import { protectionIn } from './protection-in.ts';

/**
 * A level of protection that is told anew holds from now on; the officer who tells it stays with the
 * case.
 */
export async function keepProtection(
  context: CaseContext,
  tx: Tx,
  key: CaseKey,
  entries: readonly ItemEntry[],
  byOfficerId?: string,
): Promise<void> {
  const protection = protectionIn(entries);
  if (protection === undefined) return;
  await tx
    .updateTable('people')
    .set({ protection })
    .where('person_id', '=', key.personId)
    .execute();
  if (protection !== 'none') await nameOfficers(context, tx, key, byOfficerId);
}
