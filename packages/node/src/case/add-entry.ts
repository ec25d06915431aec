// SPDX-License-Identifier: EUPL-1.2
import { toldAhead } from '@samsyn/casework';
import { EntryId, SamsynError, legalDay, limits } from '@samsyn/terms';
import type {
  CatalogueItem,
  DocumentRef,
  EntrySource,
  ItemEntry,
  ItemValue,
  PlainDate,
} from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import { checkEntryValue } from './check-entry-value.ts';
import { insertDocuments } from './documents.ts';
import type { NewDocument } from './documents.ts';
import { insertEntries } from './entries.ts';
import type { LoadedCase } from './load-case.ts';
import { indexNames } from './open-case.ts';

function referenceTo({ digest, mediaType, bytes, title }: DocumentRef): DocumentRef {
  return { digest, mediaType, bytes, title };
}

export interface NewEntry {
  readonly item: CatalogueItem;
  readonly value: ItemValue;
  readonly source: EntrySource;
  readonly asOf: PlainDate;
  readonly document?: NewDocument;
}

/**
 * Adds one value of our own to a case, checked as an imported one is. What is there already stays
 * as it is. The caller holds the case by `lockCase`.
 * @throws SamsynError `input.schema`, `input.not-a-date`, `input.too-large` when the case is full,
 * `case.as-of-in-future` for a day after today in Stockholm, or for what would happen on one
 */
export async function addEntry(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  { item, value, source, asOf, document }: NewEntry,
): Promise<ItemEntry> {
  checkEntryValue(value, item, ['value']);
  const now = context.clock();
  if (asOf > legalDay(now))
    throw new SamsynError('case.as-of-in-future', 'the day has not come yet', '$.asOf');
  if (found.entries.length >= limits.entriesPerCaseMax)
    throw new SamsynError(
      'input.too-large',
      `a case has ${limits.entriesPerCaseMax} entries at the most`,
      '$',
    );
  const entry: ItemEntry = {
    entryId: EntryId.parse(context.newId()),
    item: item.item,
    value,
    source,
    asOf,
    heldBy: context.own.authority.id,
    ...(document && { document: referenceTo(document) }),
  };
  if (toldAhead({ ...entry, knownAt: now }, legalDay(now)))
    throw new SamsynError('case.as-of-in-future', 'it has not happened yet', '$.value');
  if (document) await insertDocuments(context, tx, found.key, [document]);
  await insertEntries(tx, found.key, [entry], now);
  await indexNames(tx, found.key, [...found.entries, entry]);
  return entry;
}
