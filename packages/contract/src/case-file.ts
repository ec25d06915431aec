// SPDX-License-Identifier: EUPL-1.2
import {
  DocumentRef,
  EntrySource,
  ItemId,
  ItemValue,
  PlainDate,
  Protection,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';

/** A document inside a case file: its description, and its bytes in base64. */
export const CaseFileDocument = DocumentRef.extend({
  bytes: z.int().positive().max(limits.inlineDocumentBytesMax),
  content: z.base64(),
});
export type CaseFileDocument = z.infer<typeof CaseFileDocument>;

/** One value of one catalogue item, with its source and date; the document by its digest. */
export const CaseFileEntry = z.strictObject({
  item: ItemId,
  value: ItemValue,
  source: EntrySource,
  asOf: PlainDate,
  document: DocumentRef.shape.digest.optional(),
});
export type CaseFileEntry = z.infer<typeof CaseFileEntry>;

/**
 * The case file format, version 1: one person, one return case, everything said as catalogue items.
 * `dossier` is the authority's own number for the person; it is unique, and a second case for it is
 * refused.
 */
export const CaseFile = z.strictObject({
  format: z.literal('samsyn-case/1'),
  dossier: z
    .string()
    .regex(
      /^[0-9A-Z][0-9A-Z-]{3,29}$/,
      'not a dossier number (capital letters, digits and hyphens)',
    ),
  unit: z.string().min(1).max(60),
  protection: Protection,
  entries: z.array(CaseFileEntry).min(1).max(limits.entriesPerCaseMax),
  documents: z.array(CaseFileDocument).max(limits.documentsPerMessageMax).default([]),
});
export type CaseFile = z.infer<typeof CaseFile>;
