// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';
import { protectionIn } from './protection-in.ts';

/** A level of protection that is told anew holds from now on. */
export async function keepProtection(
  tx: Tx,
  key: CaseKey,
  entries: readonly ItemEntry[],
): Promise<void> {
  const protection = protectionIn(entries);
  if (protection === undefined) return;
  await tx
    .updateTable('people')
    .set({ protection })
    .where('person_id', '=', key.personId)
    .execute();
}
