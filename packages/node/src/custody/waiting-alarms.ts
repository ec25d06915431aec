// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

export interface WaitingAlarm {
  readonly kind: 'custody-alarm';
  readonly caseId: string;
  readonly number: string;
  readonly since: string;
  readonly alarm: string;
}

/** From this level on an alarm reaches every officer who acts in cases, whose case it is or not. */
const levelForAll = 2;

/** Every open alarm in this officer's cases, and those raised to everyone; longest open first. */
export async function waitingAlarms(
  context: CaseContext,
  officer: Officer,
): Promise<readonly WaitingAlarm[]> {
  if (!hasRight(officer.roles, 'act')) return [];
  const rows = await context.db
    .selectFrom('custody_alarms as a')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'a.person_id').onRef('cases.case_id', '=', 'a.case_id'),
    )
    .select(['a.kind', 'a.case_id', 'a.raised_at', 'cases.number'])
    .where('a.settled_at', 'is', null)
    .where((eb) => eb.or([eb('a.level', '>=', levelForAll), visibleTo(officer)(eb)]))
    .orderBy('a.raised_at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    kind: 'custody-alarm',
    caseId: row.case_id,
    number: row.number,
    since: row.raised_at,
    alarm: row.kind,
  }));
}
