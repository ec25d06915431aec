// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, EntryId, ItemId, PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Reader } from '../audit/record.ts';
import { among } from './among.ts';

/** An entry as a list needs it: without its document, with when it was known here. */
export interface ListedEntry extends Omit<ItemEntry, 'document'> {
  readonly knownAt: string;
  readonly receivedWith: string | undefined;
}

/** The entries of some items in many cases, oldest knowledge first, by case: one query for all. */
export async function entriesOfCases(
  db: Reader,
  caseIds: readonly string[],
  items: readonly string[],
): Promise<ReadonlyMap<string, readonly ListedEntry[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('entries')
    .select(['case_id', 'entry_id', 'item', 'value', 'source', 'as_of', 'held_by', 'known_at'])
    .select('received_with')
    .where(among('case_id', caseIds))
    .where(sql<SqlBool>`item = any(${[...items]}::text[])`)
    .orderBy('known_at')
    .orderBy('entry_id')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map(
    [...grouped].map(([caseId, of]) => [
      caseId,
      of.map((row) => ({
        entryId: EntryId.parse(row.entry_id),
        item: ItemId.parse(row.item),
        value: row.value,
        source: row.source,
        asOf: PlainDate.parse(row.as_of),
        heldBy: AuthorityId.parse(row.held_by),
        knownAt: row.known_at,
        receivedWith: row.received_with ?? undefined,
      })),
    ]),
  );
}
