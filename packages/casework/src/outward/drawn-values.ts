// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { withoutStruck } from '../corrections/struck-entries.ts';

/** Which fields of an item of the case an item of the closed list can be filled in from. */
interface Source {
  readonly from: string;
  readonly to: string;
  /** The field outwards, by the field in the case. */
  readonly fields: Readonly<Record<string, string>>;
  readonly withDocument?: true;
}

const names = { familyName: 'familyName', givenNames: 'givenNames' };
const nationality = { nationality: 'nationality', language: 'language' };
const papers = { kind: 'kind', number: 'number' };

const sources: readonly Source[] = [
  { from: 'identity', to: 'outward-name', fields: names },
  { from: 'new-identity-facts', to: 'outward-name', fields: names },
  { from: 'identity', to: 'outward-birth', fields: { sex: 'sex', birthDate: 'birthDate' } },
  { from: 'new-identity-facts', to: 'outward-birth', fields: { birthDate: 'birthDate' } },
  { from: 'identity', to: 'outward-nationality', fields: nationality },
  { from: 'new-identity-facts', to: 'outward-nationality', fields: nationality },
  { from: 'travel-document', to: 'outward-documents', fields: papers, withDocument: true },
  { from: 'document-custody', to: 'outward-documents', fields: papers, withDocument: true },
];

/** A value of the case as an item of the closed list would say it. */
export interface DrawnValue<Entry extends ItemEntry> {
  readonly item: ItemId;
  readonly entry: Entry;
  readonly value: ItemValue;
  readonly withDocument: boolean;
}

/** Words of the case that the item outwards has not: said otherwise, or left to the officer. */
const otherwise: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  kind: { 'emergency-document': 'other' },
  sex: { unknown: null },
};

function valueFrom({ fields }: Source, { value }: ItemEntry): ItemValue {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([inCase, outwards]) => {
      const held = value[inCase];
      const said = otherwise[outwards]?.[String(held)];
      if (held === undefined || said === null) return [];
      return [[outwards, said ?? held] as const];
    }),
  );
}

/**
 * What the case holds that items of the closed list can be filled in from, the latest known last.
 * Claims stand beside each other: an officer chooses one. What was struck is left out, and so are
 * addresses, for those that the case holds say nothing of an address in the other state.
 */
export function drawnValues<Entry extends ItemEntry>(
  entries: readonly Entry[],
): readonly DrawnValue<Entry>[] {
  return withoutStruck(entries).flatMap((entry) =>
    sources.flatMap((source) => {
      if (source.from !== String(entry.item)) return [];
      const value = valueFrom(source, entry);
      if (Object.keys(value).length === 0) return [];
      const withDocument = source.withDocument === true && entry.document !== undefined;
      return [{ item: ItemId.parse(source.to), entry, value, withDocument }];
    }),
  );
}
