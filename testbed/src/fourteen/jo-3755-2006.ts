// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import { receiveCase } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { until } from '../demo/until.ts';
import { routes } from '@samsyn/contract';
import { actBy } from '../scenario/act-by.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { untilStayed } from '../scenario/until-stayed.ts';
import { attempting } from './attempting.ts';
import { detainIn } from './detain-in.ts';
import type { Fourteen } from './fourteen.ts';

/** The decision of years ago on which the stop was put; what is enforced is another. */
const earlier = 'Beslut 2021-02-10';

/** Inhibition is noted in the register on the earlier decision alone. */
async function stoppedOnEarlier(exchange: Exchange, dossier: string): Promise<ReceivedCase> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  await actBy(
    exchange.sender,
    received.caseId,
    {
      act: 'place-stop',
      kind: 'inhibition',
      since: PlainDate.parse('2026-11-02'),
      reference: 'UM 3755-26',
      onlyDecision: earlier,
    },
    { kind: 'register', reference: 'Verkets ärenderegister' },
  );
  await untilStayed(received.enforcer, received.caseId);
  return received;
}

/** A stop was put on an earlier decision on the same person, and stopped nothing: JO 3755-2006. */
export const scenario: Fourteen = {
  name: 'A stop noted on another decision binds every decision on the person',
  source: 'JO 3755-2006',
  guards: ['guard.stop-stands'],
  attempt: async (exchange: Exchange) => {
    const received = await stoppedOnEarlier(exchange, 'DEMO-3755-A');
    return attempting(async () => detainIn(received));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await stoppedOnEarlier(exchange, 'DEMO-3755-B');
    const { caseId, enforcer } = received;
    const { stops } = await exchange.sender.call(routes.getCase, { params: { caseId } });
    const stop = stops[0]?.signalId;
    if (stop === undefined) throw new Error('no stop stands');
    await actBy(
      exchange.sender,
      caseId,
      { act: 'narrow-stop', stop, onlyDecision: earlier },
      { kind: 'judgment', reference: 'Migrationsdomstolen i Provinge, UM 3755-26' },
    );
    await until('the narrowing at the police', async () => {
      const view = await enforcer.call(routes.getCase, { params: { caseId } });
      return view.stops.find(({ onlyDecision }) => onlyDecision === earlier);
    });
    await detainIn(received);
  },
};
