// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import type { StandingName } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { depart } from '../journey/depart.ts';
import { act, prepareJourney, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-RESA-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const standingOf = (view: CaseView, fact: StandingName) =>
  view.standing.find((one) => one.fact === fact)?.value;

async function atMigration(what: string, isIt: (view: CaseView) => boolean): Promise<CaseView> {
  return until(what, async () => {
    const { caseId } = received;
    const view = await exchange.sender.call(routes.getCase, { params: { caseId } });
    return isIt(view) ? view : undefined;
  });
}

describe('a departure', () => {
  test('does not begin before the check, and is told at once when it is confirmed', async () => {
    await prepareJourney(received);
    await expect(depart(received)).rejects.toMatchObject({ code: 'guard.gate-not-passed' });
    await depart(received, { checking: true });
    const view = await atMigration('the departure at the other authority', ({ entries }) =>
      entries.some(({ item }) => String(item) === 'enforcement-result'),
    );
    const here = await received.enforcer.call(routes.getCase, {
      params: { caseId: received.caseId },
    });
    for (const either of [view, here]) {
      expect(standingOf(either, 'departure')).toEqual({ word: 'left', on: today() });
      expect(standingOf(either, 'entry-ban')).toMatchObject({ word: 'running' });
      expect(standingOf(either, 'lapse')).toMatchObject({ word: 'stands' });
      expect(standingOf(either, 'lapse')?.on).not.toBeNull();
    }
  });

  test('is no departure once the person is back: it stands in doubt at the police', async () => {
    await act(received, { act: 'record-return-on-arrival', on: today(), backInSweden: true });
    const { caseId, enforcer } = received;
    const view = await enforcer.call(routes.getCase, { params: { caseId } });
    expect(view.standing.find(({ fact }) => fact === 'departure')).toMatchObject({
      standing: 'disputed',
      value: { word: 'unknown', on: null },
    });
  });

  test('is not enforced on a ticket', async () => {
    const onTicket = act(received, {
      act: 'confirm-departure',
      leftOn: today(),
      evidence: 'ticket',
      exitPlace: 'Arlanda',
      destination: 'UG',
      accepted: true,
    });
    await expect(onTicket).rejects.toMatchObject({ code: 'guard.departure-evidence' });
  });
});
