// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { AuthorityRole, EntrySource, ItemEntry } from '@samsyn/terms';
import { textOf } from '../stops/value-of.ts';
import type { EndReason, MeasureKind } from './measure.ts';

/** What one entry says of custody: of a measure, or that the teller's own have ended. */
export type CustodyWord =
  | {
      readonly says: 'measure';
      readonly kind: MeasureKind;
      readonly decidedBy: AuthorityRole;
      readonly begunOn: PlainDate;
      readonly endedOn: PlainDate | undefined;
      readonly endReason: EndReason | undefined;
      readonly entry: ItemEntry;
    }
  | {
      readonly says: 'ended';
      readonly decidedBy: AuthorityRole;
      /** The day on which the one that ended began; undefined: all that had begun. */
      readonly begunOn: PlainDate | undefined;
      readonly on: PlainDate;
      readonly reason: EndReason;
      readonly entry: ItemEntry;
    };

const tellers: Readonly<Record<string, AuthorityRole>> = {
  'detention-history': 'migration',
  'detention-measure': 'police',
  'detention-decision': 'police',
  'custody-ended': 'migration',
  'custody-ended-to-migration': 'police',
};
const other: Readonly<Record<AuthorityRole, AuthorityRole>> = {
  migration: 'police',
  police: 'migration',
};
const kinds: readonly MeasureKind[] = ['held', 'supervision', 'detention'];
const reasons: readonly EndReason[] = [
  'ground-ceased',
  'court-ordered',
  'lapsed',
  'enforced',
  'decided',
];

/** What ends a measure; a register that is silent about one ends nothing. */
const mayEnd: ReadonlySet<EntrySource['kind']> = new Set(['decision', 'judgment', 'law']);

function roleIn(entry: ItemEntry, teller: AuthorityRole): AuthorityRole {
  const told = textOf(entry, 'decidedBy');
  if (told === 'migration' || told === 'police') return told;
  return entry.source.kind === 'other-authority' ? other[teller] : teller;
}

function dayIn(entry: ItemEntry, field: string): PlainDate | undefined {
  const found = PlainDate.safeParse(String(entry.value[field] ?? '').slice(0, 10));
  return found.success ? found.data : undefined;
}

function kindIn({ item, value }: ItemEntry): MeasureKind | undefined {
  if (String(item) === 'detention-decision') return 'detention';
  return kinds.find((one) => one === value['measure']);
}

function reasonIn(entry: ItemEntry): EndReason {
  return reasons.find((one) => one === entry.value['endReason']) ?? 'not-told';
}

/** The items in which each authority tells of custody. */
export const custodyItems: ReadonlySet<string> = new Set(Object.keys(tellers));

/** What an entry says of custody, when it says anything. */
export function readCustody(entry: ItemEntry): CustodyWord | undefined {
  const teller = tellers[entry.item];
  if (teller === undefined) return undefined;
  const decidedBy = roleIn(entry, teller);
  const begunOn = dayIn(entry, 'decidedOn') ?? dayIn(entry, 'decidedAt');
  const endedOn = dayIn(entry, 'endedOn');
  if (String(entry.item).startsWith('custody-ended'))
    return {
      says: 'ended',
      decidedBy,
      begunOn,
      reason: reasonIn(entry),
      entry,
      on: endedOn ?? entry.asOf,
    };
  const kind = kindIn(entry);
  if (kind === undefined)
    return mayEnd.has(entry.source.kind)
      ? {
          says: 'ended',
          decidedBy,
          begunOn: undefined,
          reason: 'not-told',
          entry,
          on: entry.asOf,
        }
      : undefined;
  return {
    says: 'measure',
    kind,
    decidedBy,
    endedOn,
    entry,
    begunOn: begunOn ?? endedOn ?? entry.asOf,
    endReason: endedOn === undefined ? undefined : reasonIn(entry),
  };
}
