// SPDX-License-Identifier: EUPL-1.2
import { MeasureStop } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { watchedSignals } from '../stop/watched-signals.ts';
import { acknowledgeStop, partyOf } from './acknowledge-stop.ts';

/** A custodian or a carrier: of an authority, but no officer of it. */
function outsideParty(officer: Officer): 'custodian' | 'carrier' {
  const party = partyOf(officer);
  if (party === 'authority')
    throw new SamsynError('access.forbidden', 'officers acknowledge stops in the case');
  return party;
}

/** What whoever carries out a measure must take note of: stop, day and case number. Recorded. */
export async function measureStops(
  context: CaseContext,
  officer: Officer,
): Promise<readonly MeasureStop[]> {
  const party = outsideParty(officer);
  const role = context.own.authority.role;
  const watched = await watchedSignals(context, party);
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown: [...new Set(watched.map(({ found }) => found.caseId))] },
  });
  return watched.map(({ found, signal }) =>
    MeasureStop.parse({
      stopId: signal.signalId,
      number: found.number,
      what: signal.what,
      since: signal.since,
      acknowledgedAt:
        signal.acknowledged.find((one) => one.authority === role && one.party === party)?.at ??
        null,
    }),
  );
}

/**
 * The custodian's or the carrier's word on one of them.
 * @throws SamsynError `access.forbidden`, `input.not-found`
 */
export async function acknowledgeMeasureStop(
  context: CaseContext,
  officer: Officer,
  stopId: EntryId,
): Promise<void> {
  const watched = await watchedSignals(context, outsideParty(officer));
  const one = watched.find(({ signal }) => signal.signalId === stopId);
  if (!one) throw new SamsynError('input.not-found', 'no such stop waits here', 'stopId');
  await acknowledgeStop(context, officer, one.found.caseId, stopId);
}
