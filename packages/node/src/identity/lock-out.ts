// SPDX-License-Identifier: EUPL-1.2
import { instantAfter, limits } from '@samsyn/terms';
import type { ErrorCode, OfficerId } from '@samsyn/terms';
import { sql } from 'kysely';
import type { AuditContext } from '../audit/audit-context.ts';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';

/** Refusals that count: acts without the session's token, beyond one's role, on what is not one's. */
const counted: readonly ErrorCode[] = ['access.csrf', 'access.forbidden', 'input.not-found'];

/** Whether the officer is locked out now. */
export async function isLocked(db: Reader, officerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('officer_locks')
    .select('lock_id')
    .where('officer_id', '=', officerId)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

async function countRefusals(db: Reader, officerId: string, since: string): Promise<number> {
  const row = await db
    .selectFrom('access_lines as l')
    .innerJoin('ledger_openings as k', 'k.entry_id', 'l.entry_id')
    .select(({ fn }) => fn.countAll<string>().as('refusals'))
    .where('l.officer_id', '=', officerId)
    .where('l.event', '=', 'access.refused')
    .where('l.at', '>', since)
    .where(
      'l.at',
      '>',
      sql<string>`coalesce((select max(released_at) from officer_locks where officer_id = ${officerId}), '-infinity')`,
    )
    .where(sql<string>`convert_from(k.content, 'UTF8')::jsonb ->> 'code'`, 'in', counted)
    .executeTakeFirstOrThrow();
  return Number(row.refusals);
}

/**
 * Locks the officer out when the refusal that was just recorded is one too many within
 * `limits.lockOutWindowMs`; those before an officer was let in again do not count.
 */
export async function lockOutAfter(
  context: AuditContext,
  { officerId, code }: { readonly officerId: OfficerId; readonly code: ErrorCode },
  refusalsMax: number,
): Promise<void> {
  if (!counted.includes(code)) return;
  const now = context.clock();
  const since = instantAfter(now, -limits.lockOutWindowMs);
  const refusals = await countRefusals(context.db, officerId, since);
  if (refusals < refusalsMax || (await isLocked(context.db, officerId))) return;
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('officer_locks')
      .values({ lock_id: context.newId(), officer_id: officerId, locked_at: now, refusals })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const line = await ledger.add({
      event: 'access.locked',
      actor: 'node',
      content: { officerId, refusals },
    });
    return { line, result: undefined };
  });
}
