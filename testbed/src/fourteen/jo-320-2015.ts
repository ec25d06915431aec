// SPDX-License-Identifier: EUPL-1.2
import { depart } from '../journey/depart.ts';
import { checkGate, prepareJourney, receiveCase } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { registerAtDesk } from '../scenario/court-desk.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { untilStayed } from '../scenario/until-stayed.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

const courtCase = 'UM 320-26';
const hoursLateMs = 5 * 60 * 60 * 1000;

/** The check has let go; then the court's new examination is registered, hours after it came. */
async function checkedThenStopped(exchange: Exchange, dossier: string): Promise<ReceivedCase> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  await prepareJourney(received);
  const { goStands } = await checkGate(received);
  if (!goStands) throw new Error('the first check let nobody go');
  await registerAtDesk(exchange, { dossier, courtCase, kind: 'examining' }, hoursLateMs);
  await untilStayed(received.enforcer, received.caseId);
  return received;
}

/** A court's stop was registered late, and nobody checked again before the journey: JO 320-2015. */
export const scenario: Fourteen = {
  name: 'Nobody departs past a stop of a court that was registered after the check',
  source: 'JO 320-2015',
  guards: ['guard.stop-stands', 'guard.gate-not-passed'],
  attempt: async (exchange: Exchange) => {
    const received = await checkedThenStopped(exchange, 'DEMO-320-A');
    return attempting(async () => depart(received));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const dossier = 'DEMO-320-B';
    const received = await checkedThenStopped(exchange, dossier);
    await registerAtDesk(exchange, { dossier, courtCase, kind: 'refused' });
    await untilStayed(received.enforcer, received.caseId, false);
    await depart(received, { checking: true });
  },
};
