// SPDX-License-Identifier: EUPL-1.2
import { EntryId, ItemId, legalDay, limits } from '@samsyn/terms';
import type { Instant, ItemEntry, ItemValue, Protection } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { officerSource } from '../case/officer-source.ts';
import { unitName } from '../directory/unit-name.ts';
import type { Officer } from '../identity/officer.ts';

/** What an act itself says, drawn up when it is done: by whom, when, at which unit. */
export interface DrawnUpBy {
  readonly officer: Officer;
  readonly at: Instant;
}

function drawnUp(context: CaseContext, item: string, value: ItemValue, by: DrawnUpBy): ItemEntry {
  return {
    entryId: EntryId.parse(context.newId()),
    item: ItemId.parse(item),
    value,
    source: officerSource(context, by.officer),
    asOf: legalDay(by.at),
    heldBy: context.own.authority.id,
  };
}

/** What a handover is made of: the decision, the level of protection, and who answers for it. */
export function handoverEntries(
  context: CaseContext,
  { ground, protection }: { ground: string; protection: Protection },
  by: DrawnUpBy,
): readonly ItemEntry[] {
  const { name } = by.officer;
  const unit = unitName(context.own, by.officer.unit);
  const decision = { ground, decidedOn: legalDay(by.at), unit, officerTitle: name };
  const phone = context.own.contactPhone;
  return [
    drawnUp(context, 'handover-decision', decision, by),
    drawnUp(context, 'protection-marking', { level: protection }, by),
    ...(phone === undefined
      ? []
      : [drawnUp(context, 'responsible-officer', { title: name, unit, phone }, by)]),
  ];
}

/** Item codes that one entry has room for: a code and its comma are at most six characters. */
const codesPerEntry = Math.floor(limits.fieldCharsMax / 6);

/** What the person's case is told to contain by the asking itself; long lists in several entries. */
export function requestEntries(
  context: CaseContext,
  number: string,
  items: readonly ItemId[],
  by: DrawnUpBy,
): readonly ItemEntry[] {
  const codes = items.map((item) => context.lawbook.catalogue.items.get(item)?.code ?? item);
  const parts = Math.ceil(codes.length / codesPerEntry);
  return Array.from({ length: parts }, (_, part) => {
    const asked = codes.slice(part * codesPerEntry, (part + 1) * codesPerEntry);
    const value = { caseReference: number, itemsAsked: asked.join(', ') };
    return drawnUp(context, 'information-request', value, by);
  });
}
