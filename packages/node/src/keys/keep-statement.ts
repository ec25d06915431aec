// SPDX-License-Identifier: EUPL-1.2
import type { KeyStatement, SignedKeyStatement } from '@samsyn/envelope';
import type { Instant, OfficerId } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';

/** Lets one transaction at a time change what is known of keys. */
export async function lockKeyStatements(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('samsyn-keys'))`.execute(tx);
}

function announcementOf(statement: KeyStatement): string | null {
  switch (statement.act) {
    case 'accepted':
    case 'refused':
      return statement.announcementId;
    case 'announced':
    case 'retired':
    case 'compromised':
      return null;
  }
}

/** Adds a statement to those that are kept. */
export async function keepStatement(
  tx: Tx,
  statement: KeyStatement,
  { signed, possession }: SignedKeyStatement,
  kept: {
    readonly direction: 'out' | 'in';
    readonly officerId: OfficerId | null;
    readonly at: Instant;
  },
): Promise<void> {
  await tx
    .insertInto('key_statements')
    .values({
      act_id: statement.actId,
      direction: kept.direction,
      act: statement.act,
      announcement_id: announcementOf(statement),
      signed,
      possession: possession ?? null,
      officer_id: kept.officerId,
      at: kept.at,
    })
    .execute();
}

/** Notes the end or the loss of a key; what is noted narrows its time and never widens it. */
export async function keepMark(
  tx: Tx,
  statement: Pick<KeyStatement & { act: 'retired' | 'compromised' }, 'act' | 'kid'>,
  moment: Instant,
  at: Instant,
): Promise<void> {
  const { kid, act: mark } = statement;
  await tx.insertInto('key_marks').values({ kid, mark, moment, at }).execute();
}
