// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { textOf } from '../stops/value-of.ts';

export type ChangeKind = 'extended' | 'new' | 'revoked' | 'suspended' | 'resumed';

/** A decision that moved the time to leave voluntarily. */
export interface PeriodChange {
  readonly kind: ChangeKind;
  readonly on: PlainDate;
  /** The last day that the decision sets, when it sets one. */
  readonly lastDay: PlainDate | undefined;
  readonly reference: string | undefined;
  readonly provision: string | undefined;
  readonly entry: ItemEntry;
}

const kinds: readonly ChangeKind[] = ['extended', 'new', 'revoked', 'suspended', 'resumed'];

function dayOrNone(entry: ItemEntry, field: string): PlainDate | undefined {
  const found = PlainDate.safeParse(entry.value[field]);
  return found.success ? found.data : undefined;
}

/** Whether a decision or a judgment says it: a note or a register changes no time (JK 5367-17). */
function isDecided({ source }: ItemEntry): boolean {
  return source.kind === 'decision' || source.kind === 'judgment';
}

function changeIn(entry: ItemEntry): PeriodChange[] {
  const field =
    String(entry.item) === 'voluntary-period-change'
      ? 'kind'
      : String(entry.item) === 'voluntary-period'
        ? 'change'
        : undefined;
  const kind = kinds.find((one) => field !== undefined && entry.value[field] === one);
  if (kind === undefined || !isDecided(entry)) return [];
  return [
    {
      kind,
      entry,
      on: dayOrNone(entry, 'decidedOn') ?? entry.asOf,
      lastDay: dayOrNone(entry, 'lastDay'),
      reference: textOf(entry, 'reference') ?? entry.source.reference,
      provision: textOf(entry, 'provision'),
    },
  ];
}

/** Every decision on the time, of either authority, in the order of the decisions. */
export function periodChanges(entries: readonly ItemEntry[]): readonly PeriodChange[] {
  return entries.flatMap(changeIn).toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Whether the entry tells of a change, and so is no word on the period as it was given. */
export function isChange({ item, value }: ItemEntry): boolean {
  return String(item) === 'voluntary-period' && value['change'] !== undefined;
}
