// SPDX-License-Identifier: EUPL-1.2
import { openMessage, verifyMessage } from '@samsyn/envelope';
import { Instant, isSamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ToldEntry } from '../store/reconcile-tables.ts';
import { entryDigest } from './entry-digest.ts';

const batch = 200;

async function unread(context: DirectoryContext) {
  return (
    context.db
      .selectFrom('messages as m')
      .select(['m.person_id', 'm.message_id', 'm.direction', 'm.sealed', 'm.sealed_own', 'm.at'])
      .where('m.state', 'in', ['delivered', 'received'])
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('message_tellings as t')
              .select('t.message_id')
              .whereRef('t.person_id', '=', 'm.person_id')
              .whereRef('t.message_id', '=', 'm.message_id'),
          ),
        ),
      )
      // What is erased tells no more.
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
      .limit(batch)
      .execute()
  );
}

type Unread = Awaited<ReturnType<typeof unread>>[number];

async function readTold(context: DirectoryContext, row: Unread): Promise<readonly ToldEntry[]> {
  const at = Instant.parse(row.at);
  const sender = row.direction === 'out' ? context.own.publicKeysAt(at) : context.peer.keysAt(at);
  const opened = await openMessage(row.sealed_own ?? row.sealed, context.own.openingKeys);
  const { body } = await verifyMessage(opened, sender);
  return body.items.flatMap(({ entries }) =>
    entries.map((entry) => ({
      entryId: entry.entryId,
      item: entry.item,
      digest: entryDigest({ ...entry, documentDigest: entry.document?.digest ?? null }),
    })),
  );
}

async function toldIn(context: DirectoryContext, row: Unread): Promise<readonly ToldEntry[]> {
  try {
    return await readTold(context, row);
  } catch (error) {
    // Bytes that are not as they were tell nothing: the entries then differ, and `doctor` says why.
    if (isSamsynError(error)) return [];
    throw error;
  }
}

/**
 * Reads what each accepted message told, once: on return every one of them has its digests. A batch
 * is one transaction with its line in the ledger.
 */
export async function readTellings(context: DirectoryContext): Promise<void> {
  for (;;) {
    const rows = await unread(context);
    if (rows.length === 0) return;
    const told = await Promise.all(
      rows.map(async (row) => ({
        person_id: row.person_id,
        message_id: row.message_id,
        entries: JSON.stringify(await toldIn(context, row)),
      })),
    );
    await record(context, async (tx, ledger) => {
      await tx
        .insertInto('message_tellings')
        .values(told)
        .onConflict((conflict) => conflict.columns(['person_id', 'message_id']).doNothing())
        .execute();
      const content = { messages: told.length };
      const line = await ledger.add({ event: 'reconcile.read', actor: 'node', content });
      return { line, result: undefined };
    });
  }
}
