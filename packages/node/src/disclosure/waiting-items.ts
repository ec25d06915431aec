// SPDX-License-Identifier: EUPL-1.2
import { withoutStruck } from '@samsyn/casework';
import { Outcome } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { Word } from '@samsyn/contract';
import type { Reader } from '../audit/record.ts';
import { among } from '../case/among.ts';
import { entriesOfCases } from '../case/entries-of-cases.ts';
import { itemStatus } from './item-status.ts';

const correctionNotices = ['correction-notice', 'correction-notice-police'];

async function unsentItems(db: Reader, disclosureIds: readonly string[]) {
  return db
    .selectFrom('disclosures as d')
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'd.person_id')
        .onRef('i.disclosure_id', '=', 'd.disclosure_id'),
    )
    .select(['d.disclosure_id', 'd.case_id', 'd.drawn_up', 'i.item', 'i.word', 'i.outcome'])
    .where(among('d.disclosure_id', disclosureIds))
    .where('i.sent_with', 'is', null)
    .where('i.outcome', 'in', ['assess', 'may'])
    .execute();
}

/** The items of which a case holds a value of its own that nobody has struck, as `case item`. */
async function heldItems(
  db: Reader,
  caseIds: readonly string[],
  items: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('entries')
    .select(['case_id', 'item'])
    .distinct()
    .where(among('case_id', caseIds))
    .where('item', 'in', [...items])
    .where('received_with', 'is', null)
    .execute();
  const corrected = [...(await entriesOfCases(db, caseIds, correctionNotices)).keys()];
  const entries = await entriesOfCases(db, corrected, [...items, ...correctionNotices]);
  const counting = [...entries].flatMap(([caseId, of]) =>
    withoutStruck(of)
      .filter(({ receivedWith }) => receivedWith === undefined)
      .map(({ item }) => `${caseId} ${item}`),
  );
  const untouched = rows.filter((row) => !corrected.includes(row.case_id));
  return new Set([...untouched.map((row) => `${row.case_id} ${row.item}`), ...counting]);
}

function isDrawnUp(drawnUp: readonly ItemEntry[], item: string): boolean {
  return drawnUp.some((entry) => entry.item === item);
}

/**
 * How many items of each disclosure wait for an officer's judgment or word, as they were last
 * assessed; those of which nothing waits are not there. As many queries for a hundred disclosures as
 * for one.
 */
export async function waitingItems(
  db: Reader,
  disclosureIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (disclosureIds.length === 0) return new Map();
  const unsent = await unsentItems(db, disclosureIds);
  if (unsent.length === 0) return new Map();
  const [caseIds, items] = [unsent.map((row) => row.case_id), unsent.map((row) => row.item)];
  const held = await heldItems(db, [...new Set(caseIds)], [...new Set(items)]);
  const waiting = unsent.filter((row) => {
    const status = itemStatus({
      outcome: Outcome.parse(row.outcome),
      word: row.word === null ? null : Word.parse(row.word),
      held: held.has(`${row.case_id} ${row.item}`) || isDrawnUp(row.drawn_up, row.item),
      sent: false,
    });
    return status === 'waits-for-judgment' || status === 'waits-for-word';
  });
  const grouped = Map.groupBy(waiting, (row) => row.disclosure_id);
  return new Map([...grouped].map(([disclosureId, of]) => [disclosureId, of.length]));
}
