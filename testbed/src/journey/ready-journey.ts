// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseFile, GateView, PerformAct } from '@samsyn/contract';
import { addDays, instantOf, legalDay } from '@samsyn/terms';
import type { Act, CaseId, PlainDate } from '@samsyn/terms';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';

/** The legal day now. */
export function today(): PlainDate {
  return legalDay(instantOf(Date.now()));
}

/** A case that the police have received, with the officer who is to enforce. */
export interface ReceivedCase {
  readonly caseId: CaseId;
  readonly enforcer: OfficerClient;
  readonly journeyOn: PlainDate;
}

/** Opens a case, hands it over and has what was asked for answered. */
export async function receiveCase(exchange: Exchange, file: CaseFile): Promise<ReceivedCase> {
  const caseId = await openReturnCase(exchange, file);
  await confirmProposed(exchange.sender, caseId);
  await walk(exchange.sender, exchange.receiver, caseId);
  const enforcer = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-1');
  return { caseId, enforcer, journeyOn: addDays(today(), 2) };
}

/** One act of the enforcing officer's. */
export async function act(
  { caseId, enforcer }: ReceivedCase,
  done: Act,
  source: PerformAct['source'] = { kind: 'officer', reference: 'DEMO-ÅTGÄRD' },
): Promise<void> {
  await enforcer.call(routes.performAct, { params: { caseId }, body: { act: done, source } });
}

/** The check before departure, as the enforcing officer makes it. */
export async function checkGate({ caseId, enforcer }: ReceivedCase): Promise<GateView> {
  return enforcer.call(routes.checkDeparture, {
    params: { caseId },
    body: { reasons: 'Resan är bokad och får inte genomföras om något hindrar den.' },
  });
}

/** The plan, and what a journey needs besides, put on record at the police. */
export async function prepareJourney(received: ReceivedCase): Promise<void> {
  const { caseId, enforcer, journeyOn } = received;
  await act(received, { act: 'plan-travel', travelOn: journeyOn, escort: 'police' });
  await act(received, {
    act: 'record-fitness',
    result: 'yes-fit',
    checkedOn: today(),
    checkedBy: 'nurse',
  });
  await act(received, { act: 'tell-counsel', outcome: 'told', on: today(), journeyOn });
  await confirmProposed(enforcer, caseId);
}
