// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CourtDecisionView } from '@samsyn/contract';
import { until } from '../demo/until.ts';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import { registerAtDesk } from '../scenario/court-desk.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import { detainIn } from './detain-in.ts';
import type { Fourteen } from './fourteen.ts';

interface Ordered {
  readonly received: ReceivedCase;
  readonly decision: CourtDecisionView;
}

/** Someone is detained by the police, and the court orders the release. */
async function releaseOrdered(exchange: Exchange, dossier: string): Promise<Ordered> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  await detainIn(received);
  const courtCase = 'UM 772-26';
  const decision = await registerAtDesk(exchange, { dossier, courtCase, kind: 'release' });
  return { received, decision };
}

const desk = async ({ testbed }: Exchange) => signIn(testbed.nodes.migration.url, 'mv-court-desk');
const close = async (exchange: Exchange, { decisionId }: CourtDecisionView) =>
  (await desk(exchange)).call(routes.closeCourtDecision, { params: { decisionId }, body: {} });

/** Officer and custodian at the police, and the officer at the Migration Agency, take note. */
async function acknowledgeAll(exchange: Exchange, { received, decision }: Ordered): Promise<void> {
  const { caseId, enforcer } = received;
  const stopId = decision.decisionId;
  await until('the order at the police', async () => {
    const { stops } = await enforcer.call(routes.getCase, { params: { caseId } });
    return stops.find(({ signalId }) => signalId === stopId);
  });
  const custodian = await signIn(exchange.testbed.nodes.police.url, 'pol-custodian');
  await custodian.call(routes.acknowledgeMeasureStop, { params: { stopId }, body: {} });
  for (const officer of [enforcer, exchange.sender])
    await officer.call(routes.acknowledgeStop, { params: { caseId, stopId }, body: {} });
  await until('every acknowledgement at the desk', async () => {
    const { decisions } = await (
      await desk(exchange)
    ).call(routes.listCourtDecisions, {
      params: {},
    });
    return decisions.find((one) => one.decisionId === stopId && one.missing.length === 0);
  });
}

/** An order of release lay where nobody at the place of detention saw it: JK 772-19. */
export const scenario: Fourteen = {
  name: 'An order of release is not dealt with before whoever keeps the person has it',
  source: 'JK 772-19',
  guards: ['guard.stop-not-acknowledged'],
  attempt: async (exchange: Exchange) => {
    const { decision } = await releaseOrdered(exchange, 'DEMO-772-A');
    return attempting(async () => close(exchange, decision));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const ordered = await releaseOrdered(exchange, 'DEMO-772-B');
    await acknowledgeAll(exchange, ordered);
    await act(
      ordered.received,
      { act: 'end-custody', reason: 'court-ordered', endedOn: today() },
      { kind: 'judgment', reference: 'Migrationsdomstolen i Provinge, UM 772-26' },
    );
    await close(exchange, ordered.decision);
  },
};
