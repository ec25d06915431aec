// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { StoreContext } from '../store/store-context.ts';

/** Deliveries that failed and wait for their next attempt are tried at once. */
export async function retryNow({ db }: Pick<StoreContext, 'db'>): Promise<void> {
  await sql`select delivery.retry_now()`.execute(db);
}
