// SPDX-License-Identifier: EUPL-1.2
import { OfficerId, OfficerRole, instantAfter, limits } from '@samsyn/terms';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
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

/** The row of a token that is in force, or was until a moment ago, with what belongs to it. */
async function find({ db, clock }: AuditContext, hash: string) {
  const now = clock();
  return db
    .selectFrom('sessions as s')
    .selectAll('s')
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('officer_locks as l')
            .select('l.lock_id')
            .whereRef('l.officer_id', '=', 's.officer_id')
            .where('l.released_at', 'is', null),
        )
        .as('locked'),
      jsonArrayFrom(
        eb
          .selectFrom('case_openings as o')
          .select(['o.case_id', 'o.reason'])
          .whereRef('o.session_id', '=', 's.session_id'),
      ).as('openings'),
    ])
    .where('s.seen_at', '>', instantAfter(now, -limits.sessionIdleMs))
    .where('s.started_at', '>', instantAfter(now, -limits.sessionMaxMs))
    .where((eb) =>
      eb.or([
        eb('s.token_hash', '=', hash),
        eb.and([
          eb('s.previous_hash', '=', hash),
          eb('s.rotated_at', '>', instantAfter(now, -limits.sessionTokenOverlapMs)),
        ]),
      ]),
    )
    .executeTakeFirst();
}

/** Being found, a session is seen; not written down for each of its requests, which would queue for it. */
async function see({ db, clock }: AuditContext, sessionId: string, seenAt: string): Promise<void> {
  const now = clock();
  if (Date.parse(now) - Date.parse(seenAt) < limits.sessionSeenStepMs) return;
  await db
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('session_id', '=', sessionId)
    .where('seen_at', '<', now)
    .execute();
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
 * The session of a token, if it is neither idle for `limits.sessionIdleMs` (to within
 * `limits.sessionSeenStepMs`) nor older than `limits.sessionMaxMs`. The token is exchanged every
 * `limits.sessionTokenMs`; the one before serves requests that are under way for
 * `limits.sessionTokenOverlapMs`, and shown after that it ends the session. Being seen and exchanging
 * tokens is no act and has no ledger line.
 * @param unattended nobody has asked: the session is found, and grows idle all the same
 */
export async function findSession(
  context: AuditContext,
  token: string,
  unattended: boolean,
): Promise<FoundSession | undefined> {
  const hash = hashOfToken(token);
  const row = await find(context, hash);
  if (!row) {
    await endReplayed(context, hash);
    return undefined;
  }
  if (!unattended) await see(context, row.session_id, row.seen_at);
  const isDue = Date.parse(context.clock()) - Date.parse(row.rotated_at) >= limits.sessionTokenMs;
  return {
    renewed:
      isDue && row.token_hash === hash ? await renew(context, row.session_id, hash) : undefined,
    session: {
      sessionId: row.session_id,
      csrfToken: row.csrf_token,
      locked: row.locked === true,
      officer: {
        officerId: OfficerId.parse(row.officer_id),
        name: row.officer_name,
        unit: row.unit,
        roles: OfficerRole.array().parse(row.roles),
        demonstration: row.demonstration,
        opened: new Map(row.openings.map((opened) => [opened.case_id, opened.reason])),
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
