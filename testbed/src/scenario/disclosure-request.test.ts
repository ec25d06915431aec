// SPDX-License-Identifier: EUPL-1.2
import { CaseFileEntry, routes } from '@samsyn/contract';
import type { DisclosureView, RequestView } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId, RequestId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { askForOne, untilAnswered } from './ask-for-one.ts';
import { openCase } from './open-case.ts';
import { queryAs } from './query-as.ts';
import { untilReceived } from './until-received.ts';

const need = 'Behövs för att förbereda verkställigheten.';
const reasons = 'Prövat mot det angivna behovet.';
const health = CaseFileEntry.parse({
  item: 'health-for-transport',
  value: { fitToTravel: 'with-support', medicineDuringTravel: true, wheelchair: true },
  source: { kind: 'officer', reference: 'Anteckning om resan' },
  asOf: '2026-10-01',
});

let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let officer: OfficerClient;
let police: OfficerClient;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  registrar = await signIn(testbed.nodes.migration.url, 'mv-registrar');
  officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
  police = await signIn(testbed.nodes.police.url, 'pol-intake-1');
});
afterAll(async () => {
  await testbed.stop();
});

let opened = 0;

/** A case that has been handed over, with the request that was prepared of it. */
async function handedOver(): Promise<{ caseId: CaseId; request: RequestView }> {
  opened += 1;
  const caseId = await openCase(registrar, { dossier: `DEMO-ASK-${opened}`, also: [health] });
  const body = { ground: 'coercion' } as const;
  const view = await officer.call(routes.proposeHandover, { params: { caseId }, body });
  await settleAndSend(officer, view.disclosureId, reasoning);
  const [request] = (await untilReceived(police, caseId)).requests;
  if (!request) throw new Error('no request was prepared');
  return { caseId, request };
}

const state = (requestId: RequestId, item: string) =>
  police.call(routes.reviewRequest, {
    params: { requestId },
    body: { kind: 'need', item: ItemId.parse(item), need },
  });
const strike = (requestId: RequestId, item: string) =>
  police.call(routes.reviewRequest, {
    params: { requestId },
    body: { kind: 'strike', item: ItemId.parse(item) },
  });
const propose = (requestId: RequestId) =>
  police.call(routes.proposeRequest, { params: { requestId }, body: {} });
const statuses = (request: RequestView) =>
  Object.fromEntries(request.items.map(({ item, status }) => [String(item), status]));

describe('the prepared request', () => {
  test('asks for nothing by itself: no need is stated for the officer', async () => {
    const { request } = await handedOver();
    for (const item of request.items)
      expect(item).toMatchObject({ need: null, status: 'not-sent' });
    await expect(propose(request.requestId)).rejects.toMatchObject({
      code: 'disclosure.need-missing',
      path: request.items[0]?.item,
    });
  });

  test('names the item whose need is missing, whichever it is', async () => {
    const { request } = await handedOver();
    for (const { item } of request.items)
      if (String(item) !== 'identity') await state(request.requestId, item);
    await expect(propose(request.requestId)).rejects.toMatchObject({
      code: 'disclosure.need-missing',
      path: 'identity',
    });
  });

  test.each(['', 'kort', '            ', 'x'.repeat(501)])(
    'takes no need that says nothing: %j',
    async (given) => {
      const { requestId } = (await handedOver()).request;
      const body = JSON.stringify({ kind: 'need', item: 'identity', need: given });
      await expect(
        police.raw('PUT', `/api/requests/${requestId}/items`, body),
      ).rejects.toMatchObject({ code: 'input.schema', path: 'body.need' });
    },
  );

  test('with every item struck cannot be sent; one that is restored needs its need', async () => {
    const { request } = await handedOver();
    const { requestId } = request;
    for (const { item } of request.items) await strike(requestId, item);
    await expect(propose(requestId)).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
    await police.call(routes.reviewRequest, {
      params: { requestId },
      body: { kind: 'restore', item: ItemId.parse('identity') },
    });
    await expect(propose(requestId)).rejects.toMatchObject({
      code: 'disclosure.need-missing',
      path: 'identity',
    });
  });

  test('asks for what is left when items are struck, and nothing else comes', async () => {
    const { request, caseId } = await handedOver();
    const { requestId } = request;
    for (const { item } of request.items)
      await (String(item) === 'identity' ? state(requestId, item) : strike(requestId, item));
    const { disclosureId } = await propose(requestId);
    await settleAndSend(police, disclosureId, reasoning);
    const answered = await until('the answer', async () => {
      const view = await police.call(routes.getRequest, { params: { requestId } });
      return statuses(view)['identity'] === 'answered' ? view : undefined;
    });
    const { identity, ...rest } = statuses(answered);
    expect(identity).toBe('answered');
    expect(new Set(Object.values(rest))).toEqual(new Set(['struck']));
    const asked = await queryAs<{ item: string; need: string }>(
      testbed.nodes.migration,
      'owner',
      'select item, need from request_items where request_id = $1',
      [requestId],
    );
    expect(asked).toEqual([{ item: 'identity', need }]);
    const { entries } = await police.call(routes.getCase, { params: { caseId } });
    const items = entries.map((entry) => String(entry.item));
    expect(items).toContain('identity');
    expect(items).not.toContain('last-known-contact');
    expect(items).not.toContain('health-for-transport');
  });

  test('is closed once it is proposed, and open again when that is given up', async () => {
    const { request } = await handedOver();
    const { requestId } = request;
    for (const { item } of request.items) await state(requestId, item);
    const { disclosureId } = await propose(requestId);
    await expect(strike(requestId, 'identity')).rejects.toMatchObject({
      code: 'disclosure.closed',
    });
    await expect(propose(requestId)).rejects.toMatchObject({ code: 'disclosure.closed' });
    await police.call(routes.abandonDisclosure, { params: { disclosureId }, body: {} });
    expect(statuses(await strike(requestId, 'identity'))['identity']).toBe('struck');
  });
});

describe('asking for one item by itself', () => {
  const ask = (caseId: CaseId, item: string, given: string) =>
    police.raw('POST', `/api/cases/${caseId}/requests`, JSON.stringify({ item, need: given }));

  test('needs a need, and an item that the other authority gives', async () => {
    const { caseId } = await handedOver();
    await expect(ask(caseId, 'health-for-transport', 'kort')).rejects.toMatchObject({
      code: 'input.schema',
      path: 'body.need',
    });
    for (const item of ['no-such-item', 'obstacle-notice', 'information-request'])
      await expect(ask(caseId, item, need)).rejects.toMatchObject({
        code: 'input.unknown-item',
        path: 'item',
      });
  });

  test('is not for an authority that still has the case', async () => {
    opened += 1;
    const caseId = await openCase(registrar, { dossier: `DEMO-ASK-${opened}` });
    const body = JSON.stringify({ item: 'obstacle-notice', need });
    await expect(officer.raw('POST', `/api/cases/${caseId}/requests`, body)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });
});

describe('health needs, asked for by themselves', () => {
  /** The answer that waits at the authority that was asked. */
  async function waiting(caseId: CaseId, requestId: RequestId): Promise<DisclosureView> {
    const disclosureId = await until('the answer to judge', async () => {
      const { entries } = await officer.call(routes.getWorklist, { params: {} });
      return entries.find((entry) => entry.kind === 'judge-answer' && entry.caseId === caseId)
        ?.disclosureId;
    });
    const view = await officer.call(routes.getDisclosure, { params: { disclosureId } });
    expect(view.requestId).toBe(requestId);
    return view;
  }
  async function answer(view: DisclosureView, given: Readonly<Record<string, string>>) {
    const params = { disclosureId: view.disclosureId };
    const item = ItemId.parse('health-for-transport');
    for (const [fact, value] of Object.entries(given))
      await officer.call(routes.recordJudgment, { params, body: { item, fact, value, reasons } });
    return officer.call(routes.getDisclosure, { params });
  }
  const send = (view: DisclosureView) =>
    officer.call(routes.dispatchDisclosure, {
      params: { disclosureId: view.disclosureId },
      body: {
        items: view.items.filter(({ status }) => status === 'ready').map(({ item }) => item),
      },
    });
  const receivedHealth = async (caseId: CaseId) => {
    const { entries } = await police.call(routes.getCase, { params: { caseId } });
    return entries
      .filter(({ item }) => item === 'health-for-transport')
      .map(({ value }) => ({ value }));
  };

  test('wait for a named officer, with the need shown; nothing goes by itself', async () => {
    const { caseId } = await handedOver();
    const requestId = await askForOne(police, caseId, 'health-for-transport');
    const view = await waiting(caseId, requestId);
    const [item] = view.items;
    expect(item).toMatchObject({
      status: 'waits-for-judgment',
      need: expect.stringContaining('resan'),
    });
    expect(item?.assessment.openJudgments.map(({ fact }) => fact)).toContain(
      'absolutely-necessary',
    );
    expect(item?.assessment.sentence.sv).toContain('14 § UDL');
    await expect(send(view)).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
    await expect(
      officer.call(routes.abandonDisclosure, {
        params: { disclosureId: view.disclosureId },
        body: {},
      }),
    ).rejects.toMatchObject({ code: 'disclosure.not-permitted' });
    expect(await receivedHealth(caseId)).toEqual([]);
  });

  test('go when they are judged absolutely necessary and the duty is found to reach them', async () => {
    const { caseId } = await handedOver();
    const requestId = await askForOne(police, caseId, 'health-for-transport');
    const judged = await answer(await waiting(caseId, requestId), {
      'absolutely-necessary': 'yes',
      'provision-verified.udl-20-reach': 'yes',
    });
    expect(judged.items[0]).toMatchObject({ status: 'ready' });
    expect(judged.items[0]?.assessment.outcome).toBe('must');
    await send(judged);
    await untilAnswered(police, requestId, ['answered']);
    expect(await receivedHealth(caseId)).toEqual([{ value: health.value }]);
  });

  test('stay when they are judged not necessary, and the asking side is told so and no more', async () => {
    const { caseId } = await handedOver();
    const requestId = await askForOne(police, caseId, 'health-for-transport');
    const judged = await answer(await waiting(caseId, requestId), { 'absolutely-necessary': 'no' });
    expect(judged.items[0]).toMatchObject({ status: 'barred' });
    expect(judged.items[0]?.assessment.sentence.sv).toContain('inte är absolut nödvändig');
    await send(judged);
    const item = await untilAnswered(police, requestId, ['withheld']);
    expect(Object.keys(item).toSorted()).toEqual(['asked', 'item', 'need', 'status']);
    expect(await receivedHealth(caseId)).toEqual([]);
    const shown = JSON.stringify(await police.call(routes.getCase, { params: { caseId } }));
    for (const hint of ['with-support', 'wheelchair', reasons, 'absolutely-necessary'])
      expect(shown).not.toContain(hint);
  });

  test('can be asked for again with another need, and judged anew', async () => {
    const { caseId } = await handedOver();
    const first = await askForOne(police, caseId, 'health-for-transport');
    await send(await answer(await waiting(caseId, first), { 'absolutely-necessary': 'no' }));
    await untilAnswered(police, first, ['withheld']);
    const second = await askForOne(police, caseId, 'health-for-transport');
    const view = await waiting(caseId, second);
    expect(view.items[0]).toMatchObject({ judgments: [], word: null });
  });
});
