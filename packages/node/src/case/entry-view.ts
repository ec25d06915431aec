// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';
import { maskValue, nameFields } from '@samsyn/casework';
import { MessageId } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import { documentView } from './document-view.ts';
import type { KeptEntry } from './entries.ts';
import type { OwnCase } from './find-own-case.ts';

type Shown = Pick<OwnCase, 'protection' | 'cleared'>;

/**
 * An entry as this officer may see it; of a protected person, no name and no document without
 * clearance.
 */
export function entryView(context: CaseContext, shown: Shown, entry: KeptEntry): EntryView {
  const item = context.lawbook.catalogue.items.get(entry.item);
  const { protection, cleared } = shown;
  const { value, masked } = maskValue(entry.value, item, protection, cleared, nameFields);
  const document = protection === 'none' || cleared ? documentView(entry) : undefined;
  return {
    entryId: entry.entryId,
    item: entry.item,
    value,
    masked: entry.document && !document ? [...masked, 'document'] : [...masked],
    source: entry.source,
    asOf: entry.asOf,
    heldBy: entry.heldBy,
    ...(entry.receivedWith !== undefined && { receivedWith: MessageId.parse(entry.receivedWith) }),
    ...(document && { document }),
  };
}
