// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { OfficerId, OfficerRole, limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import type { AuditContext } from '../audit/audit-context.ts';
import { actorOf } from './officer.ts';
import type { Officer } from './officer.ts';

export interface Session {
  readonly officer: Officer;
  readonly csrfToken: string;
  readonly tokenHash: string;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function before(now: string, ms: number): string {
  return new Date(Date.parse(now) - ms).toISOString();
}

async function keepSeen(tx: Tx, { officerId, name, unit }: Officer, at: string): Promise<void> {
  await tx
    .insertInto('officers_seen')
    .values({ officer_id: officerId, name, unit, seen_at: at })
    .onConflict((known) => known.column('officer_id').doUpdateSet({ name, unit, seen_at: at }))
    .execute();
}

/**
 * Starts a session and returns its token, which is kept in the officer's browser and nowhere else.
 * Sessions that are over for good are cleared away.
 */
export async function startSession(context: AuditContext, officer: Officer): Promise<string> {
  const token = Buffer.from(context.randomBytes(32)).toString('base64url');
  const now = context.clock();
  const oldest = before(now, limits.sessionMaxMs);
  await record(context, async (tx, ledger) => {
    await tx.deleteFrom('sessions').where('started_at', '<=', oldest).execute();
    await tx
      .insertInto('sessions')
      .values({
        token_hash: hashOf(token),
        officer_id: officer.officerId,
        officer_name: officer.name,
        unit: officer.unit,
        roles: [...officer.roles],
        demonstration: officer.demonstration,
        csrf_token: Buffer.from(context.randomBytes(32)).toString('base64url'),
        started_at: now,
        seen_at: now,
      })
      .execute();
    await keepSeen(tx, officer, now);
    const content = { roles: officer.roles, unit: officer.unit };
    return {
      line: await ledger.add({ event: 'session.started', actor: actorOf(officer), content }),
      result: undefined,
    };
  });
  return token;
}

/**
 * The session of a token, if it is neither idle for `limits.sessionIdleMs` nor older than
 * `limits.sessionMaxMs`. Being seen keeps it alive; that alone is no act and has no ledger line.
 */
export async function findSession(
  context: AuditContext,
  token: string,
): Promise<Session | undefined> {
  const now = context.clock();
  const row = await context.db
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('seen_at', '>', before(now, limits.sessionIdleMs))
    .where('started_at', '>', before(now, limits.sessionMaxMs))
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    tokenHash: row.token_hash,
    csrfToken: row.csrf_token,
    officer: {
      officerId: OfficerId.parse(row.officer_id),
      name: row.officer_name,
      unit: row.unit,
      roles: OfficerRole.array().parse(row.roles),
      demonstration: row.demonstration,
    },
  };
}

/** Whether the session still stands: asked by what goes on by itself, which keeps nothing alive. */
export async function sessionStands(context: AuditContext, session: Session): Promise<boolean> {
  const now = context.clock();
  const row = await context.db
    .selectFrom('sessions')
    .select('token_hash')
    .where('token_hash', '=', session.tokenHash)
    .where('seen_at', '>', before(now, limits.sessionIdleMs))
    .where('started_at', '>', before(now, limits.sessionMaxMs))
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a session: its token opens nothing any more. */
export async function endSession(context: AuditContext, session: Session): Promise<void> {
  await record(context, async (tx, ledger) => {
    await tx.deleteFrom('sessions').where('token_hash', '=', session.tokenHash).execute();
    const line = await ledger.add({
      event: 'session.ended',
      actor: actorOf(session.officer),
      content: {},
    });
    return { line, result: undefined };
  });
}
