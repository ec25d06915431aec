// SPDX-License-Identifier: EUPL-1.2
import { alarmDue, hasRight } from '@samsyn/casework';
import { AlarmKind } from '@samsyn/contract';
import type { WorklistDue } from '@samsyn/contract';
import { EntryId, Instant, legalDay, limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { loadCases } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { custodyOf } from './custody-of.ts';
import { KnownDues } from './known-dues.ts';
import type { DueAlarm } from './known-dues.ts';

export interface WaitingAlarm {
  readonly kind: 'custody-alarm';
  readonly caseId: string;
  readonly number: string;
  readonly since: string;
  readonly alarm: AlarmKind;
  readonly due: WorklistDue | null;
}

/** From this level on an alarm reaches every officer who acts in cases, whose case it is or not. */
const levelForAll = 2;

/** What is wrong already: a decision without ground is set aside at once (10 kap. 9 § UtlL). */
const atOnce: ReadonlySet<AlarmKind> = new Set(['custody-lapsed', 'basis-gone', 'two-bases']);

interface OpenAlarm {
  readonly kind: AlarmKind;
  readonly about: EntryId;
  readonly raisedAt: Instant;
}

/** By when, as the clocks of the case stand now: a day that was kept would grow old. */
function dueOf(
  context: CaseContext,
  found: LoadedCase | undefined,
  { kind, about, raisedAt }: OpenAlarm,
): WorklistDue | null {
  if (atOnce.has(kind)) return { on: legalDay(raisedAt), at: raisedAt, source: 'at-once' };
  if (!found) return null;
  const now = context.clock();
  const { entries } = found;
  const due = alarmDue(kind, about, {
    entries,
    custody: () => custodyOf(context, entries, now),
    period: () => standingOf(context, found, legalDay(now))['voluntary-period'],
  });
  return due ? { on: due.on, at: due.at ?? null, source: due.source } : null;
}

/** What a node has reckoned by the periods of a law. */
const knownBy = new WeakMap<CaseContext['lawbook'], KnownDues>();

type Row = OpenAlarm & DueAlarm & { readonly number: string };

async function openAlarms({ db }: CaseContext, officer: Officer): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('custody_alarms as a')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'a.person_id').onRef('cases.case_id', '=', 'a.case_id'),
    )
    .select(['a.kind', 'a.about', 'a.case_id', 'a.raised_at', 'cases.number', 'cases.changed_at'])
    .where('a.settled_at', 'is', null)
    .where((eb) => eb.or([eb('a.level', '>=', levelForAll), visibleTo(officer)(eb)]))
    .orderBy('a.raised_at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    kind: AlarmKind.parse(row.kind),
    about: EntryId.parse(row.about),
    raisedAt: Instant.parse(row.raised_at),
    caseId: row.case_id,
    changedAt: row.changed_at,
    number: row.number,
  }));
}

/** Every open alarm in this officer's cases, and those raised to everyone; longest open first. */
export async function waitingAlarms(
  context: CaseContext,
  officer: Officer,
): Promise<readonly WaitingAlarm[]> {
  if (!hasRight(officer.roles, 'act')) return [];
  const rows = await openAlarms(context, officer);
  const now = context.clock();
  const dues = knownBy.get(context.lawbook) ?? new KnownDues();
  knownBy.set(context.lawbook, dues);
  const found = new Map(rows.map((row) => [row, dues.find(row, now)]));
  const unknown = rows.filter((row) => found.get(row) === undefined);
  const counted = unknown.filter(({ kind }) => !atOnce.has(kind));
  const loaded = await loadCases(context.db, [...new Set(counted.map(({ caseId }) => caseId))]);
  const cases = new Map(loaded.map((one) => [String(one.caseId), one]));
  for (const row of unknown) {
    const due = dueOf(context, cases.get(row.caseId), row);
    dues.keep(row, now, due);
    found.set(row, due);
  }
  return rows.map((row) => ({
    kind: 'custody-alarm',
    caseId: row.caseId,
    number: row.number,
    since: row.raisedAt,
    alarm: row.kind,
    due: found.get(row) ?? null,
  }));
}
