// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError, addDays } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { giveClaim } from '../journey/claim-identity.ts';
import { act, checkGate, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { settleOpenNotices } from '../scenario/settle-open-notices.ts';
import { decide, detainOn } from './detain-on.ts';

async function detained({ caseId, enforcer }: ReceivedCase): Promise<void> {
  await confirmProposed(enforcer, caseId);
  await detainOn(enforcer, caseId, {
    measure: 'detention',
    ground: 'enforcement',
    provision: '10 kap. 1 § UtlL',
    decidedOn: today(),
    nextReviewOn: addDays(today(), 30),
    place: 'Arresten i Provinge',
  });
}

/** A value that the deciding authority had wrong, and the right one beside it, told. */
async function corrected(sender: OfficerClient, caseId: CaseId): Promise<void> {
  const { entries } = await sender.call(routes.getCase, { params: { caseId } });
  const wrong = entries.find(({ item }) => String(item) === 'voluntary-period');
  if (!wrong) throw new SamsynError('runtime.internal', 'the case has no time to leave');
  await decide(sender, caseId, {
    act: 'correct-value',
    wrong: wrong.entryId,
    kind: 'corrected',
    value: { ...wrong.value, lastDay: '2025-11-13' },
    askedBy: 'person',
    correctedOn: today(),
  });
  await settleOpenNotices(sender, caseId);
}

/**
 * A case at the enforcing authority with something for every desk around custody: the person is in
 * detention, a place is asked for and has come to the other authority, a transport is ordered and
 * answered, a claim of identity differs, a value was corrected, a question is put, the gate checked.
 */
export async function prepareDesks(exchange: Exchange, dossier: string): Promise<ReceivedCase> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  const { caseId, enforcer } = received;
  await detained(received);
  await decide(enforcer, caseId, {
    act: 'order-transport',
    validUntil: addDays(today(), 5),
    risk: 'none',
    medicineDuringTravel: true,
  });
  await decide(enforcer, caseId, { act: 'record-transport-answer', answer: 'accepted' });
  await checkGate(received);
  await giveClaim(received, { birthDate: '1995-01-01' });
  await decide(enforcer, caseId, {
    act: 'request-place',
    priority: 'high',
    criterion: 'travel-booked',
    accessible: true,
  });
  await act(received, {
    act: 'ask-question',
    reason: 'state-does-not-accept',
    needs: 'which-country',
    country: 'UG',
    triedTravelDocument: true,
    triedOtherCountry: false,
    triedOwnReturn: true,
    askedOn: today(),
    respondBy: addDays(today(), 14),
  });
  await settleOpenNotices(enforcer, caseId);
  await corrected(exchange.sender, caseId);
  await until('the request in the queue', async () => {
    const { requests } = await exchange.sender.call(routes.listPlaceRequests, { params: {} });
    return requests.at(0);
  });
  await until('the correction', async () => {
    const view = await enforcer.call(routes.getCase, { params: { caseId } });
    return view.corrections.at(0);
  });
  return received;
}
