// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedFact } from '@samsyn/report';
import { Outcome, Provision, SamsynError, cite } from '@samsyn/terms';
import { sql } from 'kysely';
import type { CountedPeriod } from './counted-period.ts';
import { notReturnedBefore } from './not-returned-before.ts';

/** How an item stood at the end where something was said of it since. */
function stoodAtEnd({ db, end }: CountedPeriod) {
  return db
    .selectFrom('earlier_standings')
    .distinctOn(['person_id', 'disclosure_id', 'item'])
    .selectAll()
    .where('until', '>=', end)
    .orderBy('person_id')
    .orderBy('disclosure_id')
    .orderBy('item')
    .orderBy('until');
}

/** When an item went with a message that was taken back or refused after the end. */
function sentAndReturned({ end }: CountedPeriod) {
  return sql<string | null>`(select min(w.at) from messages w
    join case_events s on s.person_id = w.person_id and s.case_id = w.case_id
      and s.message_id = w.message_id and i.item = any (s.items)
    where w.person_id = d.person_id and w.disclosure_id = d.disclosure_id
      and w.state in ('withdrawn', 'refused') and w.at < ${end}
      and ${notReturnedBefore('w', end)})`;
}

async function rowsOf(period: CountedPeriod) {
  const { db, begin, end } = period;
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
    .leftJoin(stoodAtEnd(period).as('e'), (join) =>
      join
        .onRef('e.person_id', '=', 'i.person_id')
        .onRef('e.disclosure_id', '=', 'i.disclosure_id')
        .onRef('e.item', '=', 'i.item'),
    )
    .select(['d.disclosure_id', 'd.case_id', 'd.purpose', 'd.opened_at', 'i.item'])
    .select([
      sql<string>`coalesce(e.outcome, i.outcome)`.as('outcome'),
      sql`coalesce(e.provision, i.assessment -> 'provisions' -> 0)`.as('provision'),
      sql<string | null>`case when e.item is null then i.word else e.word end`.as('word'),
      sql<string | null>`case when e.item is null then i.word_at else e.word_at end`.as('word_at'),
      sql<string | null>`coalesce(m.at, ${sentAndReturned(period)})`.as('sent_at'),
    ])
    .select((eb) => [
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
    .where((eb) => eb.or([eb('d.state', '<>', 'abandoned'), eb('e.item', 'is not', null)]))
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

/**
 * Every item of every disclosure that was opened in the period, as it stood when that ended: what was
 * judged, decided, given up or taken back since is left out of account.
 */
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
