// SPDX-License-Identifier: EUPL-1.2
import { openMessage, signersOf } from '@samsyn/envelope';
import type { Instant } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';

/**
 * Ids of the messages that have gone or come since a moment and name this key, oldest first: what is
 * to be looked through when it has been lost. Only what was signed is opened, and nothing shown.
 */
export async function messagesSignedWith(
  { db, own }: Pick<DirectoryContext, 'db' | 'own'>,
  kid: string,
  since: Instant,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['message_id', 'sealed', 'sealed_own'])
    .where('at', '>=', since)
    .orderBy('at')
    .execute();
  const found: string[] = [];
  for (const { message_id: messageId, sealed, sealed_own: copy } of rows) {
    const { signed } = await openMessage(copy ?? sealed, own.openingKeys);
    if (signersOf(signed).includes(kid)) found.push(messageId);
  }
  return found;
}
