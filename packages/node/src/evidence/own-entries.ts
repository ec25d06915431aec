// SPDX-License-Identifier: EUPL-1.2
import { toBase64url } from '@samsyn/evidence';
import type { BundleEntry } from '@samsyn/evidence';
import { inclusionProof, placesForInclusion } from '@samsyn/ledger';
import type { LedgerEvent } from '@samsyn/ledger';
import { Digest, ItemId } from '@samsyn/terms';
import { z } from 'zod';
import { findPublished } from '../audit/find-published.ts';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { EvidenceChoice } from './evidence-choice.ts';
import type { Exchanged } from './exchanged.ts';
import { findTelling } from './find-telling.ts';
import type { TellingEntry } from './find-telling.ts';

type Place = BundleEntry['place'];

const ofSender: readonly LedgerEvent[] = [
  'disclosure.item-decided',
  'disclosure.dispatched',
  'message.delivered',
];
const ofRecipient: readonly LedgerEvent[] = ['message.received', 'message.rejected'];

/** The place under the newest checkpoint that the other authority has cosigned; none before that. */
async function placeOf(context: DirectoryContext, index: number | null): Promise<Place> {
  const head = await findPublished(context);
  if (!head || index === null || index >= head.size) return undefined;
  const source = await fetchNodes(context.db, placesForInclusion(index, head.size));
  const inclusion = inclusionProof(index, head.size, source);
  return {
    index,
    inclusion: inclusion.map((hash) => Digest.parse(Buffer.from(hash).toString('hex'))),
    checkpoint: head.note,
  };
}

const Decided = z.object({ item: ItemId });

/** The decisions are shown of the items that are; of each other event, the first entry tells. */
function isShown(entry: TellingEntry, index: number, choice: EvidenceChoice): boolean {
  if (entry.event !== 'disclosure.item-decided') return index === 0;
  if (choice.content !== 'in-part') return choice.content === 'shown';
  const { item } = Decided.parse(JSON.parse(new TextDecoder().decode(entry.content)));
  return choice.items.includes(item);
}

/** Of a message whose content is erased: the leaf that our receipt names, by its commitment alone. */
async function erasedEntries(
  context: DirectoryContext,
  { key, messageId }: Exchanged,
): Promise<readonly BundleEntry[]> {
  const rows = await context.db
    .selectFrom('receipts as r')
    .innerJoin('ledger_entries as e', 'e.leaf_hash', 'r.ledger_leaf')
    .leftJoin('ledger_order as p', 'p.entry_id', 'e.entry_id')
    .select(['e.leaf', 'e.leaf_hash', 'p.leaf_index'])
    .where('r.person_id', '=', key.personId)
    .where('r.message_id', '=', messageId)
    .where('r.side', '=', 'given')
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const place = await placeOf(context, row.leaf_index);
      return {
        of: context.own.authority.id,
        leafHash: Digest.parse(row.leaf_hash),
        leaf: toBase64url(row.leaf),
        ...(place && { place }),
      };
    }),
  );
}

/**
 * Our own entries that tell of the message, each with its place. Where content is withheld, an entry
 * that names items is shown by its leaf and commitment alone, and no decision is there.
 */
export async function ownEntries(
  context: DirectoryContext,
  exchanged: Exchanged,
  choice: EvidenceChoice,
): Promise<readonly BundleEntry[]> {
  if (exchanged.erased) return erasedEntries(context, exchanged);
  const entries: BundleEntry[] = [];
  for (const event of exchanged.direction === 'out' ? ofSender : ofRecipient) {
    const found = await findTelling(context.db, exchanged, event);
    for (const entry of found.filter((one, index) => isShown(one, index, choice))) {
      const place = await placeOf(context, entry.index);
      // That a receipt came names no items.
      const opened = choice.content !== 'withheld' || event === 'message.delivered';
      entries.push({
        of: context.own.authority.id,
        leafHash: Digest.parse(entry.leafHash),
        leaf: toBase64url(entry.leaf),
        ...(opened && {
          opening: { salt: toBase64url(entry.salt), content: toBase64url(entry.content) },
        }),
        ...(place && { place }),
      });
    }
  }
  return entries;
}
