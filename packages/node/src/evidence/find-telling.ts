// SPDX-License-Identifier: EUPL-1.2
import type { LedgerEvent } from '@samsyn/ledger';
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Exchanged } from './exchanged.ts';

/** One of our ledger entries, with what it commits to and its place, where it has one. */
export interface TellingEntry {
  readonly event: LedgerEvent;
  readonly leaf: Uint8Array;
  readonly leafHash: string;
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
  readonly index: number | null;
}

/**
 * Our entries of this kind that tell of the message, oldest first. Ids are given in the order of time, so what
 * tells of a message stands after its id; `limits.evidenceEntriesSoughtMax` are looked through.
 * What has been erased is not found.
 */
export async function findTelling(
  db: Reader,
  { messageId, key, direction }: Exchanged,
  event: LedgerEvent,
): Promise<readonly TellingEntry[]> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('ledger_entries')
        .select(['entry_id', 'leaf', 'leaf_hash'])
        // What came was given its id elsewhere, by another clock.
        .$if(direction === 'out', (query) => query.where('entry_id', '>', messageId))
        .$if(direction === 'in', (query) =>
          query.where('leaf_hash', '=', (given) =>
            given
              .selectFrom('receipts')
              .select('ledger_leaf')
              .where('person_id', '=', key.personId)
              .where('message_id', '=', messageId),
          ),
        )
        .orderBy('entry_id')
        .limit(limits.evidenceEntriesSoughtMax)
        .as('e'),
    )
    .innerJoin('ledger_openings as o', 'o.entry_id', 'e.entry_id')
    .leftJoin('ledger_order as p', 'p.entry_id', 'e.entry_id')
    .select(['e.leaf', 'e.leaf_hash', 'o.salt', 'o.content', 'p.leaf_index'])
    .where(sql<boolean>`convert_from(e.leaf, 'utf8')::jsonb ->> 'event' = ${event}`)
    .where(sql<boolean>`convert_from(e.leaf, 'utf8')::jsonb ->> 'subject' = ${key.caseId}`)
    .where(sql<boolean>`convert_from(o.content, 'utf8')::jsonb ->> 'messageId' = ${messageId}`)
    .orderBy('e.entry_id')
    .limit(limits.itemsPerMessageMax)
    .execute();
  return rows.map(({ leaf, leaf_hash: leafHash, salt, content, leaf_index: index }) => ({
    event,
    leaf,
    leafHash,
    salt,
    content,
    index,
  }));
}
