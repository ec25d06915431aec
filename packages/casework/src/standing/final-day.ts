// SPDX-License-Identifier: EUPL-1.2
import { addDays, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodId, PeriodRule, PlainDate, StandingGap } from '@samsyn/terms';
import { dayIn } from './field.ts';

/** What one account of a decision's service and appeal leads to. */
export interface Course {
  readonly entry: ItemEntry;
  /** The day of legal force; undefined while it cannot be computed, or has not come about. */
  readonly day: PlainDate | undefined;
  /** It is known that no time for appeal has run out: not served, or appealed and not settled. */
  readonly open: boolean;
  readonly rules: readonly PeriodRule[];
  readonly missing: readonly StandingGap[];
}

interface Account {
  readonly periods: readonly PeriodRule[];
  /** The decision is a general court's expulsion for a crime. */
  readonly criminal: boolean;
  readonly decidedOn: PlainDate | undefined;
}

/** Legal force comes the day after the last day for appeal, or on the very day that ends it. */
function dayAfter(rule: PeriodRule, end: PlainDate): PlainDate {
  return rule.counting.lastDay === 'included' ? addDays(end, 1) : end;
}

function counted(
  { periods }: Account,
  entry: ItemEntry,
  period: PeriodId,
  event: PlainDate,
  missing: readonly StandingGap[] = [],
): Course {
  const rule = periodOn(periods, period, event);
  const end = rule && periodEnd(rule, event);
  if (!rule || end === undefined)
    return { entry, day: undefined, open: false, rules: [], missing: ['period-rule'] };
  const day = dayAfter(rule, end);
  // What was known before the time ran out does not tell that nobody appealed.
  const early = period !== 'acceptance' && period !== 'final-court' && entry.asOf < day;
  return {
    entry,
    day,
    open: false,
    rules: [rule],
    missing: early ? [...missing, 'appeal-status'] : missing,
  };
}

function lacking(entry: ItemEntry, missing: readonly StandingGap[], open = false): Course {
  return { entry, day: undefined, open, rules: [], missing };
}

function afterJudgment(account: Account, entry: ItemEntry): Course {
  const judgmentOn = dayIn(entry, 'judgmentOn');
  if (judgmentOn === undefined) return lacking(entry, ['judgment'], true);
  if (entry.value['basis'] === 'leave-refused')
    return counted(account, entry, 'final-court', judgmentOn);
  if (account.criminal) return counted(account, entry, 'appeal-of-criminal-appeal', judgmentOn);
  return counted(account, entry, 'appeal-of-judgment', judgmentOn, ['judgment-service']);
}

/**
 * The day of legal force that one account of service and appeal leads to: three weeks from service
 * when nobody appealed (44 § FL), otherwise from the court's judgment. The day that the account
 * itself states is not read.
 */
export function finalDay(account: Account, entry: ItemEntry): Course {
  if (entry.value['serviceMode'] === 'none') return lacking(entry, ['service'], true);
  if (entry.value['appealed'] === true) return afterJudgment(account, entry);
  if (entry.value['basis'] === 'acceptance') return lacking(entry, ['acceptance-declaration']);
  if (account.criminal)
    return account.decidedOn === undefined
      ? lacking(entry, ['removal-decision'])
      : counted(account, entry, 'appeal-of-criminal-judgment', account.decidedOn);
  const servedOn = dayIn(entry, 'servedOn');
  return servedOn === undefined
    ? lacking(entry, ['service'])
    : counted(account, entry, 'appeal', servedOn);
}

/** Acceptance waives appeal and cannot be taken back (15 kap. 1 och 3 §§ UtlL). */
export function acceptedDay(account: Account, entry: ItemEntry): Course {
  const declaredOn = dayIn(entry, 'declaredOn');
  return declaredOn === undefined
    ? lacking(entry, ['acceptance-declaration'])
    : counted(account, entry, 'acceptance', declaredOn);
}
