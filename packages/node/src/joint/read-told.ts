// SPDX-License-Identifier: EUPL-1.2
import { openMessage, verifyMessage } from '@samsyn/envelope';
import { Instant } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ToldMessage } from './told-message.ts';

/** What was accepted at its recipient. What is erased tells no more. */
async function acceptedOf(db: Reader, caseIds: readonly string[]) {
  return db
    .selectFrom('messages as m')
    .select(['m.case_id', 'm.direction', 'm.sealed', 'm.sealed_own', 'm.at'])
    .where('m.case_id', 'in', caseIds)
    .where('m.state', 'in', ['delivered', 'received'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('erased_messages as e')
            .select('e.message_id')
            .whereRef('e.person_id', '=', 'm.person_id')
            .whereRef('e.message_id', '=', 'm.message_id'),
        ),
      ),
    )
    .execute();
}

type Accepted = Awaited<ReturnType<typeof acceptedOf>>[number];

async function open({ own, peer }: DirectoryContext, row: Accepted): Promise<ToldMessage> {
  const at = Instant.parse(row.at);
  const sender = row.direction === 'out' ? own.publicKeysAt(at) : peer.keysAt(at);
  const opened = await openMessage(row.sealed_own ?? row.sealed, own.openingKeys);
  const { caseId, messageId, sender: by, sentAt, body } = await verifyMessage(opened, sender);
  return { caseId, messageId, by, at: sentAt, body };
}

/**
 * What the two authorities have told each other of these cases, read from the signed bytes that both
 * hold and from nothing else; of each case the first message first.
 * @throws SamsynError `envelope.*`, `message.schema` for what is not kept as it was
 */
export async function readTold(
  context: DirectoryContext,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldMessage[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await acceptedOf(context.db, caseIds);
  const told = await Promise.all(rows.map(async (row) => open(context, row)));
  const inOrder = told.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.messageId < b.messageId ? -1 : 1),
  );
  return Map.groupBy(inOrder, ({ caseId }) => caseId);
}
