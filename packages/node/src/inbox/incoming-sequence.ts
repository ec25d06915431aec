// SPDX-License-Identifier: EUPL-1.2
import type { Sequence } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Reader, Tx } from '../audit/record.ts';
import { settledUpTo } from './place-in-sequence.ts';
import type { Sequenced } from './place-in-sequence.ts';

/** The numbers above `settled` that were taken back, and those that wait. */
async function readAbove(db: Reader, name: string, settled: number): Promise<Sequenced> {
  const rows = await db
    .selectFrom('recalled_messages')
    .select(['sequence_number as number', sql<boolean>`true`.as('withdrawn')])
    .where('sequence_name', '=', name)
    .where('sequence_number', '>', settled)
    .unionAll(
      db
        .selectFrom('waiting_messages')
        .select(['sequence_number as number', sql<boolean>`false`.as('withdrawn')])
        .where('sequence_name', '=', name)
        .where('sequence_number', '>', settled),
    )
    .execute();
  const numbers = (withdrawn: boolean): ReadonlySet<number> =>
    new Set(rows.filter((row) => row.withdrawn === withdrawn).map((row) => Number(row.number)));
  return { settled, withdrawn: numbers(true), waiting: numbers(false) };
}

const settledIn = (db: Reader, name: string) =>
  db.selectFrom('incoming_sequences').select('settled').where('name', '=', name);

/** Where the sequence stands at this moment. */
export async function readSequence(db: Reader, name: string): Promise<Sequenced> {
  const kept = await settledIn(db, name).executeTakeFirst();
  return readAbove(db, name, kept?.settled ?? 0);
}

/** Holds the sequence for this transaction: its messages are applied one at a time. */
export async function lockSequence(tx: Tx, name: string): Promise<Sequenced> {
  const lock = settledIn(tx, name).forUpdate();
  const known = await lock.executeTakeFirst();
  if (known) return readAbove(tx, name, known.settled);
  await tx
    .insertInto('incoming_sequences')
    .values({ name, settled: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { settled } = await lock.executeTakeFirstOrThrow();
  return readAbove(tx, name, settled);
}

/** Whether messages of the sequence are held until those before them have come. */
export async function holdsAny(db: Reader, name: string): Promise<boolean> {
  const held = await db
    .selectFrom('waiting_messages')
    .select('message_id')
    .where('sequence_name', '=', name)
    .where('state', '=', 'held')
    .limit(1)
    .executeTakeFirst();
  return held !== undefined;
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
