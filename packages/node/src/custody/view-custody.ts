// SPDX-License-Identifier: EUPL-1.2
import { hasRight, periodChanges } from '@samsyn/casework';
import type { OpenMeasure } from '@samsyn/casework';
import { AlarmView, CustodyView } from '@samsyn/contract';
import type { MeasureView } from '@samsyn/contract';
import { legalDay } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { readingOf } from '../case/reading-of.ts';
import { standingOf } from '../case/standing-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { custodyOf } from './custody-of.ts';

async function openAlarms(db: Reader, key: CaseKey, officer: Officer): Promise<AlarmView[]> {
  const rows = await db
    .selectFrom('custody_alarms')
    .select(['alarm_id', 'kind', 'level', 'raised_at'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('settled_at', 'is', null)
    .orderBy('raised_at')
    .execute();
  const notes = await db
    .selectFrom('custody_alarm_notes')
    .select(['alarm_id', 'officer_id', 'officer_name', 'at'])
    .where('person_id', '=', key.personId)
    .orderBy('at')
    .execute();
  return rows.map((row) => {
    const own = notes.filter(({ alarm_id: alarmId }) => alarmId === row.alarm_id);
    return AlarmView.parse({
      alarmId: row.alarm_id,
      kind: row.kind,
      level: row.level,
      raisedAt: row.raised_at,
      notedBy: own.map(({ officer_name: name, at }) => ({ officer: name, at })),
      mayNote:
        hasRight(officer.roles, 'act') &&
        !own.some(({ officer_id: id }) => id === officer.officerId),
    });
  });
}

function measureView(
  { measure, due, basisGone }: OpenMeasure,
  { protection, cleared }: Pick<OwnCase, 'protection' | 'cleared'>,
): MeasureView {
  const { kind, decidedBy, begunOn, ended } = measure;
  return {
    kind,
    decidedBy,
    begunOn,
    measureId: measure.entryId,
    begunAt: measure.begunAt ?? null,
    ground: measure.ground ?? null,
    provision: measure.provision ?? null,
    reference: measure.reference ?? null,
    place: protection === 'none' || cleared ? (measure.place ?? null) : null,
    reviewedOn: measure.reviewedOn ?? null,
    dueOn: due?.on ?? null,
    dueAt: due?.at ?? null,
    ended: ended ? { on: ended.on, reason: ended.reason } : null,
    basisGone: basisGone ?? null,
  };
}

/** The custody ledger and the clocks of a case, as this officer may see them; recorded. */
export async function viewCustody(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<CustodyView> {
  const found = await findOwnCase(context.db, officer, caseId);
  const now = context.clock();
  const { state, conflict, open, ended } = custodyOf(context, found.entries, now);
  const period = standingOf(context, found, legalDay(now))['voluntary-period'].value;
  const closed = ended.map((measure) => ({ measure, due: undefined, basisGone: undefined }));
  const content = readingOf(found);
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content });
  return CustodyView.parse({
    state,
    twoBases: conflict,
    measures: [...open, ...closed].map((one) => measureView(one, found)),
    period: {
      word: period.word,
      lastDay: period.on,
      changes: periodChanges(found.entries).map(({ kind, on, lastDay, reference, provision }) => ({
        kind,
        on,
        lastDay: lastDay ?? null,
        reference: reference ?? null,
        provision: provision ?? null,
      })),
    },
    alarms: await openAlarms(context.db, found.key, officer),
  });
}
