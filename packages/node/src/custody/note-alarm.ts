// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { keepAlarms } from './keep-alarms.ts';
import { clocksNow } from './watch-clocks.ts';

/**
 * A named officer has taken note of an alarm. That settles nothing by itself: what runs is settled
 * by a decision, and that something lapsed has been seen when two officers have noted it.
 * @throws SamsynError `access.forbidden`, `input.not-found` for an alarm that is not open
 */
export async function noteAlarm(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  alarmId: string,
): Promise<void> {
  if (!hasRight(officer.roles, 'act'))
    throw new SamsynError('access.forbidden', 'your role does not act in cases');
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const { personId } = found.key;
    const open = await tx
      .selectFrom('custody_alarms')
      .select('alarm_id')
      .where('person_id', '=', personId)
      .where('case_id', '=', found.key.caseId)
      .where('alarm_id', '=', alarmId)
      .where('settled_at', 'is', null)
      .executeTakeFirst();
    if (!open) throw new SamsynError('input.not-found', 'no such alarm is open', 'alarmId');
    await tx
      .insertInto('custody_alarm_notes')
      .values({
        person_id: personId,
        alarm_id: alarmId,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: context.clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const line = await ledger.add({
      event: 'custody.alarm-noted',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { alarmId },
    });
    await keepAlarms(context, tx, ledger, found.key, clocksNow(context, found).due);
    return { line, result: undefined };
  });
}
