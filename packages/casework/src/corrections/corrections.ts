// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind, EntryId, Instant, ItemEntry, ItemId, PlainDate } from '@samsyn/terms';
import { dayIn } from '../standing/field.ts';
import { struckEntries } from './struck-entries.ts';

interface Known extends ItemEntry {
  readonly knownAt: Instant;
}

/** Something that was done in the case, as the timeline tells it. */
interface Done {
  readonly eventId: string;
  readonly kind: CaseEventKind;
  readonly knownAt: Instant;
  readonly items: readonly ItemId[];
}

/** A value that was wrong: what took its place, who has taken note, and what was done on it. */
export interface Correction {
  readonly wrong: EntryId;
  readonly notice: EntryId;
  readonly item: ItemId;
  readonly kind: string;
  readonly correctedOn: PlainDate;
  readonly replacedBy: EntryId | undefined;
  readonly notedOn: PlainDate | undefined;
  readonly found: string | undefined;
  /** Steps taken while the wrong value was known here and not yet corrected. */
  readonly restedOn: readonly string[];
}

/** Steps that rest on what the case says as a whole. */
const restOnCase: readonly CaseEventKind[] = [
  'act-performed',
  'gate-checked',
  'gate-answered',
  'handover-sent',
  'standing-confirmed',
  'case-classified',
];
/** Steps that gave somebody certain items. */
const gaveItems: readonly CaseEventKind[] = ['answer-sent', 'notice-sent', 'stop-sent'];

function restedOn(wrong: Known, until: Instant, done: readonly Done[]): readonly string[] {
  return done
    .filter(
      ({ kind, knownAt, items }) =>
        knownAt > wrong.knownAt &&
        knownAt < until &&
        (restOnCase.includes(kind) || (gaveItems.includes(kind) && items.includes(wrong.item))),
    )
    .map(({ eventId }) => eventId);
}

/** Every correction in a case, the latest first, as this authority knows it. */
export function corrections(
  entries: readonly Known[],
  done: readonly Done[],
): readonly Correction[] {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
  const noted = entries.filter(({ item }) =>
    ['correction-noted', 'correction-noted-migration'].includes(item),
  );
  return struckEntries(entries)
    .flatMap(({ wrong, notice }) => {
      const was = byId.get(wrong);
      const said = byId.get(notice);
      if (!was || !said) return [];
      const replacing = entries.find(
        (one) =>
          one.item === was.item &&
          one.heldBy === was.heldBy &&
          one.knownAt >= said.knownAt &&
          one.entryId !== wrong,
      );
      const note = noted.find(({ value }) => value['notice'] === notice);
      const found = note?.value['found'];
      return [
        {
          wrong,
          notice,
          item: was.item,
          kind: String(said.value['kind']),
          correctedOn: dayIn(said, 'correctedOn') ?? said.asOf,
          replacedBy: said.value['kind'] === 'corrected' ? replacing?.entryId : undefined,
          notedOn: note && (dayIn(note, 'notedOn') ?? note.asOf),
          found: typeof found === 'string' ? found : undefined,
          restedOn: restedOn(was, said.knownAt, done),
        },
      ];
    })
    .toSorted((a, b) => (a.correctedOn > b.correctedOn ? -1 : 1));
}
