// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, EntryId, ItemEntry, PlainDate } from '@samsyn/terms';

export type MeasureKind = 'held' | 'supervision' | 'detention';

/** Why a measure does not stand any more, when it is told. */
export type EndReason =
  'ground-ceased' | 'court-ordered' | 'lapsed' | 'enforced' | 'decided' | 'replaced' | 'not-told';

/**
 * One decision on a person's liberty, as both authorities together have told of it: who decided it
 * and when it began say which one it is.
 */
export interface Measure {
  readonly kind: MeasureKind;
  readonly decidedBy: AuthorityRole;
  readonly begunOn: PlainDate;
  /** The moment, when it was told; of someone held it is what the hours run from. */
  readonly begunAt: string | undefined;
  readonly ground: string | undefined;
  readonly provision: string | undefined;
  readonly reference: string | undefined;
  readonly place: string | undefined;
  readonly reviewedOn: PlainDate | undefined;
  /** The last day that the decision itself gives, for as long as it has not been reviewed. */
  readonly expiresOn: PlainDate | undefined;
  /** Held for special reasons, up to twice the hours (9 kap. 12 § UtlL). */
  readonly longer: boolean;
  readonly ended: { readonly on: PlainDate; readonly reason: EndReason } | undefined;
  /** Everything that tells of it, as it came to be known. */
  readonly words: readonly ItemEntry[];
  /** The entry that told of it first. */
  readonly entryId: EntryId;
}

export function isOpen({ ended }: Measure): boolean {
  return ended === undefined;
}

/** Whether the person is deprived of liberty by it. */
export function deprives({ kind }: Measure): boolean {
  return kind !== 'supervision';
}
