// SPDX-License-Identifier: EUPL-1.2
import type { Sequence } from '@samsyn/terms';
import type { Reader, Tx } from '../audit/record.ts';
import { settledUpTo } from './place-in-sequence.ts';
import type { Sequenced } from './place-in-sequence.ts';

/** Where the sequence stands at this moment. */
export async function readSequence(db: Reader, name: string): Promise<Sequenced> {
  const kept = await db
    .selectFrom('incoming_sequences')
    .select('settled')
    .where('name', '=', name)
    .executeTakeFirst();
  const settled = kept?.settled ?? 0;
  const withdrawn = await db
    .selectFrom('recalled_messages')
    .select('sequence_number')
    .where('sequence_name', '=', name)
    .where('sequence_number', '>', settled)
    .execute();
  const waiting = await db
    .selectFrom('waiting_messages')
    .select('sequence_number')
    .where('sequence_name', '=', name)
    .where('sequence_number', '>', settled)
    .execute();
  return {
    settled,
    withdrawn: new Set(withdrawn.map((row) => Number(row.sequence_number))),
    waiting: new Set(waiting.map((row) => row.sequence_number)),
  };
}

/** Holds the sequence for this transaction: its messages are applied one at a time. */
export async function lockSequence(tx: Tx, name: string): Promise<Sequenced> {
  await tx
    .insertInto('incoming_sequences')
    .values({ name, settled: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  await tx
    .selectFrom('incoming_sequences')
    .select('settled')
    .where('name', '=', name)
    .forUpdate()
    .execute();
  return readSequence(tx, name);
}

/** Notes that a number has found its end, and with it those behind it that were taken back. */
export async function settleNumber(
  tx: Tx,
  { name, number }: Sequence,
  { withdrawn, waiting }: Sequenced,
): Promise<void> {
  await tx
    .updateTable('incoming_sequences')
    .set({ settled: settledUpTo({ settled: number, withdrawn, waiting }) })
    .where('name', '=', name)
    .execute();
}
