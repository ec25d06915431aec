// SPDX-License-Identifier: EUPL-1.2
import { OfficerId, OfficerRole, instantAfter, limits } from '@samsyn/terms';
import type { AuditContext } from '../audit/audit-context.ts';
import { record } from '../audit/record.ts';
import { isLocked } from './lock-out.ts';
import type { Session } from './session.ts';
import { hashOfToken, newToken } from './session-token.ts';

export interface FoundSession {
  readonly session: Session;
  /** The token that takes the place of the one shown, when that one has served its time. */
  readonly renewed: string | undefined;
}

/** The row of a token that is in force, or was until a moment ago; being found, it is seen. */
async function see({ db, clock }: AuditContext, hash: string) {
  const now = clock();
  return db
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('seen_at', '>', instantAfter(now, -limits.sessionIdleMs))
    .where('started_at', '>', instantAfter(now, -limits.sessionMaxMs))
    .where((eb) =>
      eb.or([
        eb('token_hash', '=', hash),
        eb.and([
          eb('previous_hash', '=', hash),
          eb('rotated_at', '>', instantAfter(now, -limits.sessionTokenOverlapMs)),
        ]),
      ]),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Exchanges the token; of several requests at once, one does it and the others go on as they are. */
async function renew(
  { db, clock, randomBytes }: AuditContext,
  sessionId: string,
  hash: string,
): Promise<string | undefined> {
  const token = newToken(randomBytes);
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({ token_hash: hashOfToken(token), previous_hash: hash, rotated_at: clock() })
    .where('session_id', '=', sessionId)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? token : undefined;
}

async function openedIn(
  { db }: AuditContext,
  sessionId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('case_openings')
    .select(['case_id', 'reason'])
    .where('session_id', '=', sessionId)
    .execute();
  return new Map(rows.map((row) => [row.case_id, row.reason]));
}

/** A token that was exchanged long ago is in other hands than the session's: the session ends. */
async function endReplayed(context: AuditContext, hash: string): Promise<void> {
  const replayed = await context.db
    .selectFrom('sessions')
    .select(['session_id', 'officer_id'])
    .where('previous_hash', '=', hash)
    .executeTakeFirst();
  if (!replayed) return;
  await record(context, async (tx, ledger) => {
    await tx.deleteFrom('sessions').where('session_id', '=', replayed.session_id).execute();
    const line = await ledger.add({
      event: 'session.ended',
      actor: `officer:${replayed.officer_id}`,
      content: { why: 'earlier-token-shown' },
    });
    return { line, result: undefined };
  });
}

/**
 * The session of a token, if it is neither idle for `limits.sessionIdleMs` nor older than
 * `limits.sessionMaxMs`. The token is exchanged every `limits.sessionTokenMs`; the one before serves
 * requests that are under way for `limits.sessionTokenOverlapMs`, and shown after that it ends the
 * session. Being seen and exchanging tokens is no act and has no ledger line.
 */
export async function findSession(
  context: AuditContext,
  token: string,
): Promise<FoundSession | undefined> {
  const hash = hashOfToken(token);
  const row = await see(context, hash);
  if (!row) {
    await endReplayed(context, hash);
    return undefined;
  }
  const isDue = Date.parse(context.clock()) - Date.parse(row.rotated_at) >= limits.sessionTokenMs;
  return {
    renewed:
      isDue && row.token_hash === hash ? await renew(context, row.session_id, hash) : undefined,
    session: {
      sessionId: row.session_id,
      csrfToken: row.csrf_token,
      locked: await isLocked(context.db, row.officer_id),
      officer: {
        officerId: OfficerId.parse(row.officer_id),
        name: row.officer_name,
        unit: row.unit,
        roles: OfficerRole.array().parse(row.roles),
        demonstration: row.demonstration,
        opened: await openedIn(context, row.session_id),
      },
    },
  };
}

/** Whether the session still stands: asked by what goes on by itself, which keeps nothing alive. */
export async function sessionStands(
  { db, clock }: AuditContext,
  { sessionId, officer }: Session,
): Promise<boolean> {
  const now = clock();
  const row = await db
    .selectFrom('sessions')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .where('seen_at', '>', instantAfter(now, -limits.sessionIdleMs))
    .where('started_at', '>', instantAfter(now, -limits.sessionMaxMs))
    .executeTakeFirst();
  return row !== undefined && !(await isLocked(db, officer.officerId));
}
