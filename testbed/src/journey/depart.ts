// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { act, checkGate, today } from './ready-journey.ts';
import type { ReceivedCase } from './ready-journey.ts';

export interface Departing {
  /** The check before departure is made first, and must let go. */
  readonly checking?: boolean;
  /** The name in the travel document; that of the case when left out. */
  readonly familyName?: string;
}

/** The journey is begun and the departure confirmed, as the enforcing officer does both. */
export async function depart(received: ReceivedCase, departing: Departing = {}): Promise<void> {
  const { caseId, enforcer } = received;
  if (departing.checking === true) {
    const { goStands, checks } = await checkGate(received);
    const found = checks[0]?.result;
    if (!goStands)
      throw new SamsynError(
        'runtime.internal',
        `no go: ${found?.result === 'no-go' ? found.obstacles.map(({ reason }) => reason).join(', ') : 'none'}`,
      );
  }
  const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
  const name = entries.find(({ item }) => String(item) === 'identity')?.value;
  await act(received, {
    act: 'start-travel',
    on: today(),
    familyName: departing.familyName ?? String(name?.['familyName']),
    givenNames: String(name?.['givenNames']),
  });
  await act(received, {
    act: 'confirm-departure',
    leftOn: today(),
    evidence: 'escort-report',
    exitPlace: 'Arlanda',
    destination: 'UG',
    accepted: true,
  });
}
