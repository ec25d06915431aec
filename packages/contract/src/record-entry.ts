// SPDX-License-Identifier: EUPL-1.2
import { ItemId, ItemValue, PlainDate, StatedSource } from '@samsyn/terms';
import { z } from 'zod';
import { AttachedDocument } from './attached-document.ts';

/** A new value of an item that the officer's authority holds; nothing already there changes. */
export const RecordEntry = z.strictObject({
  item: ItemId,
  value: ItemValue,
  source: StatedSource,
  asOf: PlainDate,
  document: AttachedDocument.optional(),
});
export type RecordEntry = z.infer<typeof RecordEntry>;
