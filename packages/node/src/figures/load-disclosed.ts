// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedFact } from '@samsyn/report';
import { Outcome, Provision, SamsynError, cite } from '@samsyn/terms';
import { sql } from 'kysely';
import type { CountedPeriod } from './counted-period.ts';

async function rowsOf({ db, begin, end }: CountedPeriod) {
  return db
    .selectFrom('disclosures as d')
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'd.person_id')
        .onRef('i.disclosure_id', '=', 'd.disclosure_id'),
    )
    .leftJoin('messages as m', (join) =>
      join
        .onRef('m.person_id', '=', 'i.person_id')
        .onRef('m.message_id', '=', 'i.sent_with')
        .on('m.at', '<', end),
    )
    .select(['d.disclosure_id', 'd.case_id', 'd.purpose', 'd.opened_at', 'i.item'])
    .select(['i.word', 'i.word_at', 'm.at as sent_at'])
    .select((eb) => [
      sql<string>`i.assessment ->> 'outcome'`.as('outcome'),
      sql`i.assessment -> 'provisions' -> 0`.as('provision'),
      eb
        .selectFrom('judgments as j')
        .select((of) => of.fn.min('j.at').as('at'))
        .whereRef('j.person_id', '=', 'i.person_id')
        .whereRef('j.disclosure_id', '=', 'i.disclosure_id')
        .whereRef('j.item', '=', 'i.item')
        .where('j.at', '<', end)
        .as('judged_at'),
      sql<boolean>`exists (select from entries e where e.person_id = d.person_id
        and e.case_id = d.case_id and e.item = i.item and e.known_at < ${end})`.as('held'),
    ])
    .where('d.opened_at', '>=', begin)
    .where('d.opened_at', '<', end)
    .where('d.state', '<>', 'abandoned')
    .orderBy('d.opened_at')
    .execute();
}

function wordOf(word: string | null): DisclosedFact['word'] {
  return word === 'send' || word === 'withhold' ? word : null;
}

function purposeOf(purpose: string): DisclosedFact['purpose'] {
  switch (purpose) {
    case 'handover':
    case 'request':
    case 'answer':
    case 'notice':
      return purpose;
    default:
      throw new SamsynError('runtime.internal', 'a disclosure of a purpose that is not known');
  }
}

/** Every item of every disclosure that was opened in the period, as it stood when that ended. */
export async function loadDisclosed(period: CountedPeriod): Promise<DisclosedFact[]> {
  const rows = await rowsOf(period);
  return rows.map((row) => {
    const wordAt = row.word_at !== null && row.word_at < period.end ? row.word_at : null;
    const judged = [row.judged_at, wordAt].filter((at) => at !== null).toSorted();
    return {
      disclosureId: row.disclosure_id,
      caseId: row.case_id,
      purpose: purposeOf(row.purpose),
      openedAt: row.opened_at,
      item: row.item,
      outcome: Outcome.parse(row.outcome),
      provision: cite(Provision.parse(row.provision)),
      held: row.held || row.sent_at !== null,
      word: wordAt === null ? null : wordOf(row.word),
      judgedAt: judged[0] ?? null,
      sentAt: row.sent_at,
    };
  });
}
