// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Digest, DocumentRef, EntryId, ItemId, PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import type { InferResult } from 'kysely';
import type { Reader, Tx } from '../audit/record.ts';
import { DocumentFinding } from '../document/document-finding.ts';
import type { CaseKey } from './case-events.ts';

/** An entry as kept: with when it was known here, and with which message it came. */
export interface KeptEntry extends ItemEntry {
  /** Undefined for what an act has drawn up and not yet told. */
  readonly knownAt: string | undefined;
  readonly receivedWith: string | undefined;
  readonly documentId: string | undefined;
  /** What was found of its document. */
  readonly finding?: DocumentFinding;
}

/** Entries with what is kept of their documents, oldest knowledge first. */
function entriesWithDocuments(db: Reader) {
  return db
    .selectFrom('entries as e')
    .leftJoin('documents as d', (join) =>
      join
        .onRef('d.person_id', '=', 'e.person_id')
        .onRef('d.case_id', '=', 'e.case_id')
        .onRef('d.digest', '=', 'e.document_digest'),
    )
    .select([
      'e.entry_id',
      'e.item',
      'e.value',
      'e.source',
      'e.as_of',
      'e.held_by',
      'e.received_with',
      'e.known_at',
    ])
    .leftJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 'd.person_id').onRef('c.content_id', '=', 'd.content_id'),
    )
    .select('c.finding')
    .select(['d.document_id', 'd.digest', 'd.media_type', 'd.bytes', 'd.title'])
    .select('e.case_id')
    .orderBy('e.known_at')
    .orderBy('e.entry_id');
}

type EntryRow = InferResult<ReturnType<typeof entriesWithDocuments>>[number];

function keptEntry(row: EntryRow): KeptEntry {
  return {
    entryId: EntryId.parse(row.entry_id),
    item: ItemId.parse(row.item),
    value: row.value,
    source: row.source,
    asOf: PlainDate.parse(row.as_of),
    heldBy: AuthorityId.parse(row.held_by),
    ...(row.digest !== null && {
      document: DocumentRef.parse({
        digest: Digest.parse(row.digest),
        mediaType: row.media_type,
        bytes: row.bytes,
        title: row.title,
      }),
    }),
    knownAt: row.known_at,
    receivedWith: row.received_with ?? undefined,
    documentId: row.document_id ?? undefined,
    ...(row.finding !== null && { finding: DocumentFinding.parse(row.finding) }),
  };
}

/** The entries of cases by case, each oldest knowledge first: one query for all. */
export async function readEntriesOf(
  db: Reader,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<string, readonly KeptEntry[]>> {
  const rows = await entriesWithDocuments(db)
    .where(
      'e.person_id',
      'in',
      keys.map(({ personId }) => personId),
    )
    .where(
      'e.case_id',
      'in',
      keys.map(({ caseId }) => caseId),
    )
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map([...grouped].map(([caseId, of]) => [caseId, of.map(keptEntry)]));
}

/** The entries of a case, oldest knowledge first. */
export async function readEntries(db: Reader, key: CaseKey): Promise<readonly KeptEntry[]> {
  return (await readEntriesOf(db, [key])).get(key.caseId) ?? [];
}

/**
 * Keeps entries in a case; with `receivedWith` when another authority disclosed them. An entry never
 * changes: one that is here already is left as it is.
 */
export async function insertEntries(
  tx: Tx,
  key: CaseKey,
  entries: readonly ItemEntry[],
  knownAt: string,
  receivedWith?: string,
): Promise<void> {
  if (entries.length === 0) return;
  await tx
    .insertInto('entries')
    .values(
      entries.map((entry) => ({
        person_id: key.personId,
        entry_id: entry.entryId,
        case_id: key.caseId,
        item: entry.item,
        value: JSON.stringify(entry.value),
        source: JSON.stringify(entry.source),
        as_of: entry.asOf,
        held_by: entry.heldBy,
        document_digest: entry.document?.digest ?? null,
        received_with: receivedWith ?? null,
        known_at: knownAt,
      })),
    )
    .onConflict((conflict) => conflict.columns(['person_id', 'entry_id']).doNothing())
    .execute();
}
