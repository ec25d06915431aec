// SPDX-License-Identifier: EUPL-1.2
import { openMessage } from '@samsyn/envelope';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/**
 * Keeps of each message of the person what was signed of it: ids, days, and digests of the items. The
 * items and the salts that the digests need are in none of it.
 * @throws SamsynError `envelope.*` for a message that is not as it was: nothing is erased then
 */
export async function keepSigned(
  context: DirectoryContext,
  tx: Tx,
  personId: string,
): Promise<number> {
  const rows = await tx
    .selectFrom('messages')
    .select(['message_id', 'sealed', 'sealed_own'])
    .where('person_id', '=', personId)
    .execute();
  for (const { message_id, sealed, sealed_own } of rows) {
    const { signed } = await openMessage(sealed_own ?? sealed, context.own.openingKeys);
    await tx
      .insertInto('erased_messages')
      .values({ person_id: personId, message_id, signed })
      .execute();
  }
  return rows.length;
}
