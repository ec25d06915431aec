// SPDX-License-Identifier: EUPL-1.2
import type { ClockAlarm } from '@samsyn/casework';
import type { Ledger, Reader, Tx, WrittenLine } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseKey } from '../case/case-events.ts';

/** An alarm that two officers have taken note of has reached more than one person. */
const officersNoting = 2;
/** What is over when it has been seen; the rest is settled by what ends it alone. */
const endedBySeeing: ReadonlySet<string> = new Set(['custody-lapsed']);

/** An alarm that was raised once, settled or not. */
export interface KeptAlarm {
  readonly alarmId: string;
  readonly kind: string;
  readonly about: string;
  readonly level: number;
  readonly settled: boolean;
  readonly notes: number;
}

/** The alarms of cases by case: one query for all. */
export async function readAlarmsOf(
  db: Reader,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<string, readonly KeptAlarm[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('custody_alarms as a')
    .leftJoin('custody_alarm_notes as n', (join) =>
      join.onRef('n.person_id', '=', 'a.person_id').onRef('n.alarm_id', '=', 'a.alarm_id'),
    )
    .select(['a.case_id', 'a.alarm_id', 'a.kind', 'a.about', 'a.level', 'a.settled_at'])
    .select(({ fn }) => fn.count<string>('n.officer_id').as('notes'))
    .where(
      'a.person_id',
      'in',
      keys.map(({ personId }) => personId),
    )
    .where(
      'a.case_id',
      'in',
      keys.map(({ caseId }) => caseId),
    )
    .groupBy(['a.case_id', 'a.alarm_id', 'a.kind', 'a.about', 'a.level', 'a.settled_at'])
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map(
    [...grouped].map(([caseId, of]) => [
      caseId,
      of.map((row) => ({
        alarmId: row.alarm_id,
        kind: row.kind,
        about: row.about,
        level: row.level,
        settled: row.settled_at !== null,
        notes: Number(row.notes),
      })),
    ]),
  );
}

function isSame(kept: KeptAlarm, { kind, about, level }: ClockAlarm): boolean {
  return kept.kind === kind && kept.about === String(about) && kept.level === level;
}

function isOver(kept: KeptAlarm, due: readonly ClockAlarm[]): boolean {
  const stands = due.some((alarm) => isSame(kept, alarm));
  return !stands || (endedBySeeing.has(kept.kind) && kept.notes >= officersNoting);
}

/** What is to be raised, and what is over. */
export interface AlarmChange {
  readonly raise: readonly ClockAlarm[];
  readonly settle: readonly string[];
}

/** The difference between what is due and what is kept; nothing when the case says what it said. */
export async function alarmChange(
  db: Reader,
  key: CaseKey,
  due: readonly ClockAlarm[],
): Promise<AlarmChange> {
  return changeFrom((await readAlarmsOf(db, [key])).get(key.caseId) ?? [], due);
}

/** The same of alarms that have been read. */
export function changeFrom(kept: readonly KeptAlarm[], due: readonly ClockAlarm[]): AlarmChange {
  return {
    raise: due.filter((alarm) => !kept.some((one) => isSame(one, alarm))),
    settle: kept.filter((one) => !one.settled && isOver(one, due)).map(({ alarmId }) => alarmId),
  };
}

/** Raises what is due and settles what is over; the ledger line of it, when there was any. */
export async function keepAlarms(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  key: CaseKey,
  due: readonly ClockAlarm[],
): Promise<WrittenLine | undefined> {
  const { raise, settle } = await alarmChange(tx, key, due);
  if (raise.length === 0 && settle.length === 0) return undefined;
  const at = context.clock();
  for (const { kind, about, level } of raise)
    await tx
      .insertInto('custody_alarms')
      .values({
        person_id: key.personId,
        alarm_id: context.newId(),
        case_id: key.caseId,
        kind,
        about,
        level,
        raised_at: at,
        settled_at: null,
      })
      .execute();
  if (settle.length > 0)
    await tx
      .updateTable('custody_alarms')
      .set({ settled_at: at })
      .where('person_id', '=', key.personId)
      .where('alarm_id', 'in', settle)
      .execute();
  if (raise.length > 0) await addCaseEvent(context, tx, key, { kind: 'clock-alarm-raised' });
  return ledger.add({
    event: 'custody.alarms-kept',
    actor: 'node',
    caseId: key.caseId,
    content: {
      raised: raise.map(({ kind, level }) => `${kind}:${level}`),
      settled: [...settle],
    },
  });
}
