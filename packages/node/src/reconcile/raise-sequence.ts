// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';

/** Lets our sequence go on after `number`, so that no number is used twice; it never goes back. */
export async function raiseSequence(
  tx: Tx,
  { name, number }: { readonly name: string; readonly number: number },
): Promise<void> {
  await tx
    .insertInto('sequences')
    .values({ name, last: number })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ last: number })
        .where(sql<boolean>`sequences.last < ${number}`),
    )
    .execute();
}
