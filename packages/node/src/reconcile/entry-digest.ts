// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { EntrySource, ItemValue } from '@samsyn/terms';

/** What an entry says, wherever it is read from. */
export interface ToldContent {
  readonly entryId: string;
  readonly item: string;
  readonly value: ItemValue;
  readonly source: EntrySource;
  readonly asOf: string;
  readonly heldBy: string;
  readonly documentDigest: string | null;
}

/** SHA-256 of all that an entry says, in an order of its own: the same from bytes and from a row. */
export function entryDigest(entry: ToldContent): string {
  const value = Object.entries(entry.value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { kind, reference } = entry.source;
  const said = [
    entry.entryId,
    entry.item,
    value,
    kind,
    reference,
    entry.asOf,
    entry.heldBy,
    entry.documentDigest,
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
