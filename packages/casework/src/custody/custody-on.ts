// SPDX-License-Identifier: EUPL-1.2
import type { Instant, ItemEntry, PeriodRule, PlainDate } from '@samsyn/terms';
import { dayOf } from '../stops/value-of.ts';
import { deprives, isOpen } from './measure.ts';
import type { Measure } from './measure.ts';
import { hasLapsed, reviewDue } from './review-due.ts';
import type { ReviewDue } from './review-due.ts';
import { custodyItems } from './read-custody.ts';
import { toldMeasures } from './told-measures.ts';

export type CustodyState =
  'free' | 'supervised' | 'held' | 'detained' | 'remanded' | 'in-prison' | 'unknown';

/** Why nobody may be held on a measure that nobody has told the end of. */
export type BasisGone = 'lapsed' | 'release-ordered' | 'decision-gone';

export interface OpenMeasure {
  readonly measure: Measure;
  readonly due: ReviewDue | undefined;
  readonly basisGone: BasisGone | undefined;
}

/** A person's liberty on a day, as the entries of both authorities tell it. */
export interface Custody {
  readonly state: CustodyState;
  /** What nobody has told the end of. */
  readonly open: readonly OpenMeasure[];
  readonly ended: readonly Measure[];
  /** Two bases at once, which only a decision of one of the desks can resolve (JO 1370-2020). */
  readonly conflict: boolean;
}

interface CustodySituation {
  readonly entries: readonly ItemEntry[];
  readonly on: PlainDate;
  /** The moment, for periods of hours; without it they end with their last day. */
  readonly now?: Instant;
  readonly periods: readonly PeriodRule[];
}

const releases = ['release-order', 'release-order-to-police', 'release-notice'];

function toldSince(entries: readonly ItemEntry[], items: readonly string[], since: PlainDate) {
  return entries.some((entry) => {
    if (!items.includes(entry.item)) return false;
    const day = dayOf(entry, entry.item === 'decision-ended' ? 'endedOn' : 'decidedOn');
    return day >= since;
  });
}

function basisGone(
  measure: Measure,
  due: ReviewDue | undefined,
  { entries, on, now }: CustodySituation,
): BasisGone | undefined {
  if (toldSince(entries, releases, measure.begunOn)) return 'release-ordered';
  if (hasLapsed(due, on, now) || (measure.expiresOn ?? on) < on) return 'lapsed';
  const forEnforcement = measure.ground === 'enforcement' || measure.kind === 'held';
  if (forEnforcement && toldSince(entries, ['decision-ended'], measure.begunOn))
    return 'decision-gone';
  return undefined;
}

function elsewhere(entries: readonly ItemEntry[], on: PlainDate): CustodyState | undefined {
  const last = entries
    .filter(({ item }) =>
      ['remand-notice', 'release-date', 'release-date-to-migration'].includes(item),
    )
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .at(-1);
  if (last === undefined) return undefined;
  if (String(last.item) === 'remand-notice') return 'remanded';
  return dayOf(last, 'releaseOn') > on ? 'in-prison' : undefined;
}

function stateOf(open: readonly OpenMeasure[], situation: CustodySituation, told: boolean) {
  const kinds = open.map(({ measure }) => measure.kind);
  if (kinds.includes('detention')) return 'detained';
  if (kinds.includes('held')) return 'held';
  const found = elsewhere(situation.entries, situation.on);
  if (found) return found;
  if (kinds.includes('supervision')) return 'supervised';
  return told ? 'free' : 'unknown';
}

/**
 * The one custody ledger of a person on a day: every measure of either authority, which of them
 * stand, when each must be reviewed, and whether one has outlived its basis. Computed alike at both
 * nodes from what each has told.
 */
export function custodyOn(situation: CustodySituation): Custody {
  const { entries, periods } = situation;
  const measures = toldMeasures(entries);
  const open = measures.filter(isOpen).map((measure): OpenMeasure => {
    const due = reviewDue(measure, entries, periods);
    return { measure, due, basisGone: basisGone(measure, due, situation) };
  });
  const told = entries.some(({ item }) => custodyItems.has(item));
  return {
    state: stateOf(open, situation, told),
    open,
    ended: measures.filter((measure) => !isOpen(measure)),
    conflict: open.length > 1,
  };
}

/** Whether someone is deprived of liberty by a measure that nobody has told the end of. */
export function isDeprived({ open }: Custody): boolean {
  return open.some(({ measure }) => deprives(measure));
}
