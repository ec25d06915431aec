// SPDX-License-Identifier: EUPL-1.2
import { instantAfter, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import type { AuditContext } from '../audit/audit-context.ts';
import { actorOf } from './officer.ts';
import type { Officer } from './officer.ts';
import type { Session } from './session.ts';
import { hashOfToken, newToken } from './session-token.ts';

async function keepSeen(tx: Tx, { officerId, name, unit }: Officer, at: string): Promise<void> {
  await tx
    .insertInto('officers_seen')
    .values({ officer_id: officerId, name, unit, seen_at: at })
    .onConflict((known) => known.column('officer_id').doUpdateSet({ name, unit, seen_at: at }))
    .execute();
}

async function endAll(
  tx: Tx,
  ledger: Ledger,
  sessionIds: readonly string[],
  why: 'signed-in-anew' | 'too-many',
): Promise<void> {
  if (sessionIds.length === 0) return;
  const ended = await tx
    .deleteFrom('sessions')
    .where('session_id', 'in', sessionIds)
    .returning('officer_id')
    .execute();
  for (const { officer_id: officerId } of ended)
    await ledger.add({ event: 'session.ended', actor: `officer:${officerId}`, content: { why } });
}

/** The session that the browser had before, whoever's it is: signing in leaves none behind. */
async function findReplaced(tx: Tx, token: string | undefined): Promise<readonly string[]> {
  if (token === undefined) return [];
  const hash = hashOfToken(token);
  const rows = await tx
    .selectFrom('sessions')
    .select('session_id')
    .where((eb) => eb.or([eb('token_hash', '=', hash), eb('previous_hash', '=', hash)]))
    .execute();
  return rows.map((row) => row.session_id);
}

/** Sessions that have no room beside a new one; one sign-in of an officer at a time. */
async function findCrowdedOut(tx: Tx, { officerId }: Officer): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${officerId}, 0))`.execute(tx);
  const rows = await tx
    .selectFrom('sessions')
    .select('session_id')
    .where('officer_id', '=', officerId)
    .orderBy('seen_at', 'desc')
    .offset(limits.sessionsPerOfficerMax - 1)
    .execute();
  return rows.map((row) => row.session_id);
}

/**
 * Starts a session and returns its token, which is kept in the officer's browser and nowhere else.
 * The session that the browser had before is over, as are the officer's own above
 * `limits.sessionsPerOfficerMax`; sessions that are over for good are cleared away.
 */
export async function startSession(
  context: AuditContext,
  officer: Officer,
  tokenBefore: string | undefined,
): Promise<string> {
  const token = newToken(context.randomBytes);
  const now = context.clock();
  await record(context, async (tx, ledger) => {
    await tx
      .deleteFrom('sessions')
      .where('started_at', '<=', instantAfter(now, -limits.sessionMaxMs))
      .execute();
    await endAll(tx, ledger, await findReplaced(tx, tokenBefore), 'signed-in-anew');
    await endAll(tx, ledger, await findCrowdedOut(tx, officer), 'too-many');
    await tx
      .insertInto('sessions')
      .values({
        session_id: context.newId(),
        token_hash: hashOfToken(token),
        previous_hash: null,
        rotated_at: now,
        officer_id: officer.officerId,
        officer_name: officer.name,
        unit: officer.unit,
        roles: [...officer.roles],
        demonstration: officer.demonstration,
        csrf_token: newToken(context.randomBytes),
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

/** Ends a session, or every session of its officer: their tokens open nothing any more. */
export async function endSession(
  context: AuditContext,
  { sessionId, officer }: Session,
  reach: 'this' | 'everywhere' = 'this',
): Promise<void> {
  await record(context, async (tx, ledger) => {
    const ended = await tx
      .deleteFrom('sessions')
      .$if(reach === 'this', (query) => query.where('session_id', '=', sessionId))
      .where('officer_id', '=', officer.officerId)
      .returning('session_id')
      .execute();
    const line = await ledger.add({
      event: 'session.ended',
      actor: actorOf(officer),
      content: reach === 'this' ? {} : { why: 'everywhere', sessions: ended.length },
    });
    return { line, result: undefined };
  });
}
