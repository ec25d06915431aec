// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSubject, Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';

/**
 * Whether both authorities' signed words on this version stand: one has proposed it and the other
 * has accepted that proposal. Our own acceptance counts once the other authority has receipted it,
 * since until then it may have withdrawn what we accepted.
 */
export async function isAgreed(
  db: Reader,
  subject: AgreementSubject,
  hash: Digest,
): Promise<boolean> {
  const row = await db
    .selectFrom('agreement_acts as a')
    .leftJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .select('a.act_id')
    .where('a.subject', '=', subject)
    .where('a.hash', '=', hash)
    .where('a.act', '=', 'accepted')
    .where('r.result', '=', 'accepted')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
