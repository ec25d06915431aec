// SPDX-License-Identifier: EUPL-1.2
import { toBase64url } from '@samsyn/evidence';
import type { BundleEntry } from '@samsyn/evidence';
import { inclusionProof, placesForInclusion } from '@samsyn/ledger';
import type { LedgerEvent } from '@samsyn/ledger';
import { Digest } from '@samsyn/terms';
import { findPublished } from '../audit/find-published.ts';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { EvidenceChoice } from './evidence-choice.ts';
import type { Exchanged } from './exchanged.ts';
import { findTelling } from './find-telling.ts';
import type { TellingEntry } from './find-telling.ts';

type Place = BundleEntry['place'];

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

/**
 * That a receipt came names no items; every other entry of an exchange lists them, and that of our
 * decisions tells why each of them went.
 */
function isOpened({ event }: TellingEntry, content: EvidenceChoice['content']): boolean {
  switch (content) {
    case 'shown':
      return true;
    case 'in-part':
      return event !== 'disclosure.dispatched';
    case 'withheld':
      return event === 'message.delivered';
  }
}

/**
 * Our own entries that tell of the message, each with its place. Where content is withheld, an entry
 * that tells of it is shown by its leaf and commitment alone.
 */
export async function ownEntries(
  context: DirectoryContext,
  exchanged: Exchanged,
  content: EvidenceChoice['content'],
): Promise<readonly BundleEntry[]> {
  const events: readonly LedgerEvent[] =
    exchanged.direction === 'out'
      ? ['disclosure.dispatched', 'message.delivered']
      : ['message.received', 'message.rejected'];
  const entries: BundleEntry[] = [];
  for (const event of events) {
    const found = await findTelling(context.db, exchanged, event);
    if (!found) continue;
    const place = await placeOf(context, found.index);
    entries.push({
      of: context.own.authority.id,
      leafHash: Digest.parse(found.leafHash),
      leaf: toBase64url(found.leaf),
      ...(isOpened(found, content) && {
        opening: { salt: toBase64url(found.salt), content: toBase64url(found.content) },
      }),
      ...(place && { place }),
    });
  }
  return entries;
}
