// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';

/**
 * Returns when we have signed the catalogue that a message was sent under, and so has its sender.
 * An acceptance of ours that is still on its way counts: the sender has it, or could not send.
 * @throws SamsynError `agreement.not-agreed`
 */
export async function requireSigned(db: Reader, catalogueHash: Digest): Promise<void> {
  const row = await db
    .selectFrom('agreement_acts as a')
    .leftJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .select('a.act_id')
    .where('a.subject', '=', 'catalogue')
    .where('a.hash', '=', catalogueHash)
    .where('a.act', '=', 'accepted')
    .where((eb) => eb.or([eb('r.result', 'is', null), eb('r.result', '=', 'accepted')]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('agreement_acts as w')
            .select('w.act_id')
            .whereRef('w.proposal_id', '=', 'a.proposal_id')
            .where('w.act', '=', 'withdrawn'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  if (row) return;
  throw new SamsynError(
    'agreement.not-agreed',
    'the authorities have not agreed on the catalogue of the message',
    'catalogueHash',
  );
}
