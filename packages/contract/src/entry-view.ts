// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  Digest,
  DocumentId,
  EntryId,
  EntrySource,
  ItemId,
  ItemValue,
  MessageId,
  PlainDate,
} from '@samsyn/terms';
import { z } from 'zod';

export const DocumentView = z.strictObject({
  documentId: DocumentId,
  title: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  digest: Digest,
  /** `held`: the scanner has not decided; `stopped`: it has refused. Neither can be opened. */
  reading: z.enum(['open', 'held', 'stopped']),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** A value as shown: masked fields are left out of `value` and named in `masked`. */
export const EntryView = z.strictObject({
  entryId: EntryId,
  item: ItemId,
  value: ItemValue,
  masked: z.array(z.string()),
  source: EntrySource,
  asOf: PlainDate,
  heldBy: AuthorityId,
  receivedWith: MessageId.optional(),
  document: DocumentView.optional(),
});
export type EntryView = z.infer<typeof EntryView>;
