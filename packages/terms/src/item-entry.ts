// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from './dates.ts';
import { AuthorityId, Digest, EntryId, ItemId } from './ids.ts';
import { limits } from './limits.ts';

/** A document by its content: SHA-256 of its bytes. */
export const DocumentRef = z.strictObject({
  digest: Digest,
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'text/plain']),
  bytes: z.int().positive().max(limits.documentBytesMax),
  title: z.string().min(1).max(limits.fieldCharsMax),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/** Field values of an item, by the field names that the catalogue gives it. */
export const ItemValue = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  z.union([z.string().max(limits.fieldCharsMax), z.number(), z.boolean()]),
);
export type ItemValue = z.infer<typeof ItemValue>;

/** Where a value comes from: what kind of source, and the reference an officer can look up. */
export const EntrySource = z.strictObject({
  kind: z.enum([
    'decision',
    'judgment',
    'register',
    'document',
    'person',
    'officer',
    'other-authority',
    // What follows from statute by itself, such as the lapse of a detention not reviewed in time.
    'law',
  ]),
  reference: z.string().min(1).max(limits.fieldCharsMax),
});
export type EntrySource = z.infer<typeof EntrySource>;

/** A source that an officer can state; what follows from statute is no officer's to say. */
export const StatedSource = EntrySource.extend({ kind: EntrySource.shape.kind.exclude(['law']) });
export type StatedSource = z.infer<typeof StatedSource>;

/** One value of one item: what it says, from where, as of when, held by whom, with its document. */
export const ItemEntry = z.strictObject({
  entryId: EntryId,
  item: ItemId,
  value: ItemValue,
  source: EntrySource,
  asOf: PlainDate,
  heldBy: AuthorityId,
  document: DocumentRef.optional(),
});
export type ItemEntry = z.infer<typeof ItemEntry>;
