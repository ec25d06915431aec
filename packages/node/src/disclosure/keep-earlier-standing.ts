// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';

/**
 * Keeps how an unsent item stands, or every one of the disclosure, as what held until now. To be
 * called before the item is changed, in the same transaction.
 */
export async function keepEarlierStanding(
  { clock }: Pick<CaseContext, 'clock'>,
  tx: Tx,
  of: { readonly personId: string; readonly disclosureId: string; readonly item?: string },
): Promise<void> {
  await tx
    .insertInto('earlier_standings')
    .columns([
      'person_id',
      'disclosure_id',
      'item',
      'until',
      'outcome',
      'provision',
      'word',
      'word_at',
    ])
    .expression((eb) =>
      eb
        .selectFrom('disclosure_items as i')
        .select(['i.person_id', 'i.disclosure_id', 'i.item'])
        .select([
          sql<string>`${clock()}::timestamptz`.as('until'),
          'i.outcome',
          sql<string>`i.assessment -> 'provisions' -> 0`.as('provision'),
        ])
        .select(['i.word', 'i.word_at'])
        .where('i.person_id', '=', of.personId)
        .where('i.disclosure_id', '=', of.disclosureId)
        .where('i.sent_with', 'is', null)
        .$if(of.item !== undefined, (query) => query.where('i.item', '=', of.item ?? '')),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
