// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ItemId, addDays } from '@samsyn/terms';
import type { Act, CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textDocument } from '../population/case-document.ts';
import { decide, detainOn, readDecision } from '../custody/detain-on.ts';
import { until } from '../demo/until.ts';
import { receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { bindToCase } from './bind-to-case.ts';
import { confirmProposed } from './confirm-proposed.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { giveNotice } from './give-notice.ts';
import { returnCaseFile } from './return-case-file.ts';
import { signIn } from '../officer/officer-client.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-PLATS-1'));
  const { caseId, enforcer } = received;
  await confirmProposed(enforcer, caseId);
  await detainOn(enforcer, caseId, {
    measure: 'detention',
    ground: 'enforcement',
    provision: '10 kap. 1 § UtlL',
    decidedOn: addDays(today(), -58),
    nextReviewOn: addDays(today(), 2),
    place: 'Arresten i Provinge',
  });
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function tellDetentionDecision(caseId: CaseId): Promise<void> {
  const document = textDocument('Beslut om förvar', ['Beslut om förvar', 'DEMO-FÖRVAR'], 'text');
  await received.enforcer.call(routes.recordEntry, {
    params: { caseId },
    body: {
      item: ItemId.parse('detention-decision'),
      value: {
        decidedOn: addDays(today(), -58),
        reference: 'DEMO-FÖRVAR',
        expiresOn: addDays(today(), 2),
      },
      source: { kind: 'decision', reference: 'DEMO-FÖRVAR' },
      asOf: today(),
      document,
    },
  });
  await giveNotice(received.enforcer, caseId, ['detention-decision', 'detention-place-request']);
}

async function settleOpenNotices(caseId: CaseId): Promise<void> {
  const { disclosures } = await received.enforcer.call(routes.getCase, { params: { caseId } });
  for (const { disclosureId, state } of disclosures)
    if (state === 'open')
      await received.enforcer.call(routes.abandonDisclosure, {
        params: { disclosureId },
        body: {},
      });
}

test('a place is asked for by criteria, and given by who has read both decisions', async () => {
  const { caseId, enforcer } = received;
  await decide(enforcer, caseId, {
    act: 'request-place',
    priority: 'high',
    criterion: 'travel-booked',
    expectedTravelOn: addDays(today(), 1),
    accessible: true,
  });
  await settleOpenNotices(caseId);
  await tellDetentionDecision(caseId);
  const [request] = await until('the request in the queue', async () => {
    const { requests } = await exchange.sender.call(routes.listPlaceRequests, { params: {} });
    return requests.length > 0 ? requests : undefined;
  });
  expect(request).toMatchObject({
    priority: 'high',
    criterion: 'travel-booked',
    accessible: true,
    answer: null,
  });
  const give = async () =>
    decide(exchange.sender, caseId, { act: 'grant-place', place: 'Märsta', from: today() });
  await expect(give()).rejects.toMatchObject({ code: 'guard.basis-not-read' });
  await readDecision(exchange.sender, caseId, 'removal-decision');
  await expect(give()).rejects.toMatchObject({ code: 'guard.basis-not-read' });
  await readDecision(exchange.sender, caseId, 'detention-decision');
  await give();
  const { requests } = await exchange.sender.call(routes.listPlaceRequests, { params: {} });
  expect(requests[0]).toMatchObject({ answer: 'granted', reason: 'criteria-met' });
});

test('a transport order ends no later than its ground, and goes to nobody by itself', async () => {
  const { caseId, enforcer } = received;
  const order = (days: number): Act => ({
    act: 'order-transport',
    validUntil: addDays(today(), days),
    risk: 'none',
    medicineDuringTravel: true,
  });
  await expect(decide(enforcer, caseId, order(30))).rejects.toMatchObject({
    code: 'guard.transport-without-ground',
  });
  await decide(enforcer, caseId, order(1));
  await decide(enforcer, caseId, { act: 'record-transport-answer', answer: 'accepted' });
  const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
  const told = entries.filter(({ item }) => String(item).startsWith('transport-'));
  expect(told.map(({ item }) => item)).toEqual(['transport-order-police', 'transport-answer']);
  expect(told[0]?.value).not.toHaveProperty('diagnosis');
  const other = await exchange.sender.call(routes.getCase, { params: { caseId } });
  expect(other.entries.some(({ item }) => String(item).startsWith('transport-'))).toBe(false);
});

test('the carrier sees the orders by case number with the needs alone, and nobody else does', async () => {
  const { caseId, enforcer } = received;
  const { police } = exchange.testbed.nodes;
  const carrier = await signIn(police.url, 'pol-carrier');
  const seen = await carrier.call(routes.listTransportOrders, { params: {} });
  expect(seen).toMatchObject({
    orders: [{ medicineDuringTravel: true, answer: { answer: 'accepted' }, stopped: false }],
    more: false,
  });
  const { summary } = await enforcer.call(routes.getCase, { params: { caseId } });
  expect(seen.orders[0]?.number).toBe(summary.number);
  for (const name of (summary.personName ?? '').split(' '))
    expect(JSON.stringify(seen)).not.toContain(name);
  await expect(enforcer.call(routes.listTransportOrders, { params: {} })).rejects.toMatchObject({
    code: 'access.forbidden',
  });
  await decide(enforcer, caseId, { act: 'cancel-transport', cancelledOn: today() });
  const later = await carrier.call(routes.listTransportOrders, { params: {} });
  expect(later.orders[0]).toMatchObject({ cancelledOn: today() });
});

test('a review at hand is on the list of every acting officer, and noting it settles nothing', async () => {
  const { caseId, enforcer } = received;
  const { police } = exchange.testbed.nodes;
  const alarm = await until('the reminder', async () => {
    const { alarms } = await enforcer.call(routes.getCustody, { params: { caseId } });
    return alarms.find(({ kind }) => kind === 'review-due');
  });
  const noted = await enforcer.call(routes.noteAlarm, {
    params: { caseId, alarmId: alarm.alarmId },
    body: {},
  });
  expect(noted.alarms.find(({ alarmId }) => alarmId === alarm.alarmId)).toMatchObject({
    mayNote: false,
    notedBy: [{}],
  });
  const south = await signIn(police.url, 'pol-enforcement-2');
  const waiting = async () => {
    const { entries } = await south.call(routes.getWorklist, { params: {} });
    return entries.filter((one) => one.kind === 'custody-alarm' && one.caseId === caseId);
  };
  expect((await waiting()).map(({ alarm: kind }) => kind)).toContain('review-due');
  await bindToCase(police, caseId, 'pol-enforcement-2');
  await decide(enforcer, caseId, {
    act: 'review-custody',
    reviewedOn: today(),
    nextReviewOn: addDays(today(), 55),
    provision: '10 kap. 9 § UtlL',
  });
  await until('the reminder is settled by the review', async () => {
    const left = await waiting();
    return left.length === 0 ? true : undefined;
  });
});
