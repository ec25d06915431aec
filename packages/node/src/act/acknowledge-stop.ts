// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { EntryId, StopParty } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { visibleTo } from '../identity/visible-to.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { keepAcknowledgement } from './keep-acknowledgement.ts';

/** The party that an officer of these roles can speak for. */
export function partyOf(officer: Officer): StopParty {
  if (hasRight(officer.roles, 'acknowledge-stops')) return 'authority';
  if (hasRight(officer.roles, 'acknowledge-as-custodian')) return 'custodian';
  if (hasRight(officer.roles, 'acknowledge-as-carrier')) return 'carrier';
  throw new SamsynError('access.forbidden', 'your role does not acknowledge stops');
}

/** An officer's own case, or one whose stop has been raised to everyone. */
async function isOpenTo(db: Reader, officer: Officer, caseId: string, stopId: string) {
  const own = await db
    .selectFrom('cases')
    .select('case_id')
    .where('case_id', '=', caseId)
    .where(visibleTo(officer))
    .executeTakeFirst();
  if (own) return true;
  const raised = await db
    .selectFrom('stop_escalations')
    .select('level')
    .where('case_id', '=', caseId)
    .where('stop_id', '=', stopId)
    .limit(1)
    .executeTakeFirst();
  return raised !== undefined;
}

/**
 * A named officer says that a stop, its end or an order of release has come: for the authority, in
 * an own case or one raised to everyone; for custodian or carrier, where there is a live measure.
 * The other authority is told.
 * @throws SamsynError `access.forbidden`, `input.not-found` for what waits for no word of this party
 */
export async function acknowledgeStop(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  signalId: EntryId,
): Promise<void> {
  const party = partyOf(officer);
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    if (party === 'authority' && !(await isOpenTo(tx, officer, caseId, signalId)))
      throw notAmongYours('case');
    const found = await loadCase(tx, caseId);
    const signals = await loadSignals(context, tx, found);
    const waits = signals.some(
      (signal) =>
        signal.signalId === signalId &&
        signal.missing.some(
          (one) => one.authority === context.own.authority.role && one.party === party,
        ),
    );
    if (!waits) throw new SamsynError('input.not-found', 'no such stop waits here', 'stopId');
    const line = await keepAcknowledgement(context, tx, ledger, officer, found, {
      signalId,
      party,
    });
    return { line, result: undefined };
  });
}
