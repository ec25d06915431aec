// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';

/** Lets one transaction at a time settle what this node says of a message that comes in. */
export async function lockMessage(tx: Tx, messageId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('samsyn-message'), hashtext(${messageId}))`.execute(
    tx,
  );
}
