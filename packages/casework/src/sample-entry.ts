// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, EntryId, ItemId, PlainDate } from '@samsyn/terms';
import type { EntrySource, ItemEntry, ItemValue } from '@samsyn/terms';

/** An entry for tests: of an item, with a value, as of a day, from a kind of source. */
export function sampleEntry(
  item: string,
  value: ItemValue,
  asOf = '2026-03-02',
  kind: EntrySource['kind'] = 'decision',
): ItemEntry {
  return {
    entryId: EntryId.parse('00000000-0000-7000-8000-000000000001'),
    item: ItemId.parse(item),
    value,
    source: { kind, reference: 'DEMO' },
    asOf: PlainDate.parse(asOf),
    heldBy: AuthorityId.parse('migrationsverket'),
  };
}
