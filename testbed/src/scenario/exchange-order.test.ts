// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import type { PeerKeys } from '@samsyn/envelope';
import { routes } from '@samsyn/contract';
import type { StuckMessage } from '@samsyn/contract';
import { CaseId, MessageId, instantOf, limits } from '@samsyn/terms';
import type { CaseMessage, Receipt } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { bindToNewCase } from './bind-to-new-case.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import type { Forger, KeptMessage } from './forger.ts';
import { proposeNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import { exportedLines } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { noticeOf } from './notice-of.ts';
import { postToPeer } from './post-to-peer.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let forger: Forger;
let police: PeerKeys;
beforeAll(async () => {
  exchange = await startExchange();
  forger = await makeForger(exchange.testbed);
  police = (await nodeKeysOf(exchange.testbed.home, 'police')).public;
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function sealedOf(message: CaseMessage): Promise<Uint8Array> {
  return forger.seal(await forger.sign(message));
}

async function receiptFor(sealed: Uint8Array): Promise<Receipt> {
  const { status, body } = await forger.post(sealed);
  expect(status).toBe(200);
  return verifyReceipt(body, police);
}

async function handedOver(dossier: string): Promise<KeptMessage> {
  const sent = await handOver(exchange, dossier);
  await untilDelivered(exchange.sender, sent);
  return forger.kept(sent.messageId);
}

/** The days of the talks that have had effect, in the order that they had it. */
async function talksIn(caseId: string): Promise<unknown[]> {
  const rows = await query<{ held: string }>(
    exchange.testbed,
    'police',
    `select value->>'heldOn' as held from entries
      where case_id = $1 and item = 'return-talks' and received_with is not null
      order by known_at`,
    [caseId],
  );
  return rows.map(({ held }) => held);
}

async function onDesk(
  officer: OfficerClient,
  messageId: string,
): Promise<StuckMessage | undefined> {
  const { messages } = await officer.call(routes.getDelivery, { params: {} });
  return messages.find((one) => one.messageId === messageId);
}

const paramsOf = (messageId: string) => ({ messageId: MessageId.parse(messageId) });

describe('a message ahead of its turn', () => {
  test('is held, names what is missing, and has its effect in its turn', async () => {
    const { message } = await handedOver('ORDER-0001');
    const [second, third, fourth] = [
      await sealedOf(noticeOf(message, 2, '2026-08-02')),
      await sealedOf(noticeOf(message, 3, '2026-08-03')),
      await sealedOf(noticeOf(message, 4, '2026-08-04')),
    ];
    const held = await receiptFor(fourth);
    expect(held).toMatchObject({ result: 'held', code: 'message.gap', missing: [2, 3] });
    expect(await receiptFor(fourth)).toEqual(held);
    expect(await receiptFor(third)).toMatchObject({ result: 'held', missing: [2] });
    expect(await receiptFor(fourth)).toMatchObject({ result: 'held', missing: [2] });
    expect(await talksIn(message.caseId)).toEqual([]);
    const desk = await onDesk(exchange.receiver, held.messageId);
    expect(desk).toMatchObject({ trouble: 'held', direction: 'in', missing: [2], remedies: [] });
    expect(await receiptFor(second)).toMatchObject({ result: 'accepted' });
    expect(await talksIn(message.caseId)).toEqual(['2026-08-02', '2026-08-03', '2026-08-04']);
    for (const sealed of [second, third, fourth])
      expect(await receiptFor(sealed)).toMatchObject({ result: 'accepted' });
    expect(await talksIn(message.caseId)).toHaveLength(3);
    expect(await onDesk(exchange.receiver, held.messageId)).toBeUndefined();
    const lines = await exportedLines(exchange.oversight.police);
    const line = lines.find(
      ({ event, content }) => event === 'message.held' && content?.['messageId'] === held.messageId,
    );
    expect(line?.content).toMatchObject({ missing: [2, 3], digest: held.digest });
  });

  test('does not wait for what was taken back, and is itself taken back where it waits', async () => {
    const { message } = await handedOver('ORDER-0002');
    const [never, third, fourth] = [
      noticeOf(message, 2),
      noticeOf(message, 3, '2026-08-03'),
      noticeOf(message, 4, '2026-08-04'),
    ];
    const recall = async ({ messageId, sequence }: CaseMessage): Promise<number> => {
      const url = `${forger.url}/peer/recalls/${messageId}`;
      const asked = Buffer.from(JSON.stringify({ sequence }));
      return (await postToPeer(url, forger.shown, asked, 'application/json')).status;
    };
    const [sealedThird, sealedFourth] = [await sealedOf(third), await sealedOf(fourth)];
    expect(await receiptFor(sealedFourth)).toMatchObject({ missing: [2, 3] });
    expect(await receiptFor(sealedThird)).toMatchObject({ missing: [2] });
    expect(await recall(third)).toBe(204);
    expect(await recall(never)).toBe(204);
    expect(await talksIn(message.caseId)).toEqual(['2026-08-04']);
    expect(await receiptFor(sealedFourth)).toMatchObject({ result: 'accepted' });
    expect(await receiptFor(sealedThird)).toMatchObject({ code: 'message.recalled' });
    expect(await recall(fourth)).toBe(200);
    const foreign = { ...third.sequence, name: `case:${message.caseId}:polismyndigheten` };
    expect(await recall({ ...third, sequence: foreign })).toBe(400);
  });
});

test('no more of a sequence waits than there is room for, and nothing for ever', async () => {
  const { message } = await handedOver('ORDER-0010');
  const held = async () => {
    const sql = 'select message_id from waiting_messages where case_id = $1';
    return (await query(exchange.testbed, 'police', sql, [message.caseId])).length;
  };
  const { heldPerSequenceMax, heldMessageMaxMs } = limits;
  for (let n = 0; n < heldPerSequenceMax; n += 1)
    expect(await receiptFor(await sealedOf(noticeOf(message, 3 + n)))).toMatchObject({
      result: 'held',
    });
  const last = await sealedOf(noticeOf(message, 3 + heldPerSequenceMax));
  expect(await forger.post(last)).toMatchObject({ status: 429, code: 'message.no-room' });
  expect(await held()).toBe(heldPerSequenceMax);
  await query(
    exchange.testbed,
    'police',
    'update waiting_messages set at = $2 where case_id = $1',
    [message.caseId, instantOf(Date.now() - heldMessageMaxMs - 1_000)],
  );
  expect(await receiptFor(last)).toMatchObject({ result: 'held' });
  expect(await held()).toBe(1);
});

test('what an officer takes back while the recipient is away never comes, and what follows does', async () => {
  const power = powerOf(exchange.testbed);
  const { message } = await handedOver('ORDER-0003');
  const { caseId } = message;
  const give = async (item: string) => {
    const { disclosureId } = await proposeNotice(exchange.sender, caseId, [item]);
    const { view } = await settleAndSend(exchange.sender, disclosureId, reasoning);
    return { caseId, messageId: view.messages.at(-1)?.messageId ?? '' };
  };
  await power.cut('police');
  const first = await give('destination');
  const second = await give('counsel');
  const late = await until('a late message', async () => {
    const found = await onDesk(exchange.sender, first.messageId);
    return found?.trouble === 'late' ? found : undefined;
  });
  expect(late).toMatchObject({ remedies: ['try-now', 'withdraw'], direction: 'out' });
  await exchange.sender.call(routes.withdrawMessage, {
    params: paramsOf(first.messageId),
    body: { reasons: 'Uppgiften visade sig vara fel.' },
  });
  await untilMessage(exchange.sender, first, 'withdrawal', ({ state }) => state === 'withdrawn');
  await power.restore('police');
  await untilDelivered(exchange.sender, second);
  const sql = `select sequence_number::int as n from messages where case_id = $1 order by n`;
  const here = await query<{ n: number }>(exchange.testbed, 'police', sql, [caseId]);
  expect(here.map(({ n }) => n)).toEqual([1, 3]);
});

describe('a message that cannot be applied for a reason that nobody foresaw', () => {
  const block = async (caseId: string) =>
    query(
      exchange.testbed,
      'police',
      `create function fail() returns trigger language plpgsql as
         $$ begin raise exception 'unforeseen'; end $$;
       create trigger fail before insert on entries for each row
         when (new.case_id = '${CaseId.parse(caseId)}') execute function fail()`,
    );
  const unblock = async () => query(exchange.testbed, 'police', 'drop function fail() cascade');

  test('is set aside with its case, stops no other, and is recorded when it can be', async () => {
    const { message } = await handedOver('ORDER-0004');
    const { caseId } = message;
    await block(caseId);
    const { disclosureId } = await proposeNotice(exchange.sender, caseId, ['destination']);
    const { view } = await settleAndSend(exchange.sender, disclosureId, reasoning);
    const poison = { caseId, messageId: view.messages.at(-1)?.messageId ?? '' };
    const other = await handOver(exchange, 'ORDER-0005');
    await untilDelivered(exchange.sender, other);
    const aside = await untilMessage(
      exchange.sender,
      poison,
      'being set aside',
      ({ state }) => state === 'quarantined',
    );
    expect(aside).toMatchObject({ lastErrorCode: 'message.quarantined', receipt: null });
    expect(await onDesk(exchange.sender, poison.messageId)).toMatchObject({
      trouble: 'quarantined',
      remedies: ['try-now', 'withdraw'],
    });
    expect(await onDesk(exchange.receiver, poison.messageId)).toMatchObject({
      trouble: 'quarantined',
      direction: 'in',
      remedies: ['try-now', 'refuse'],
    });
    const { messages } = await exchange.receiver.call(routes.getCase, { params: { caseId } });
    expect(messages.find(({ messageId }) => messageId === poison.messageId)).toMatchObject({
      direction: 'in',
      state: 'quarantined',
    });
    const { entries } = await exchange.receiver.call(routes.getWorklist, { params: {} });
    expect(entries.filter(({ kind }) => kind === 'message-set-aside')).toMatchObject([{ caseId }]);
    // What follows in the case waits behind it.
    const [row] = await query<{ n: number }>(
      exchange.testbed,
      'police',
      'select sequence_number::int as n from waiting_messages where message_id = $1',
      [poison.messageId],
    );
    const follower = await sealedOf(noticeOf(message, (row?.n ?? 0) + 1));
    expect(await receiptFor(follower)).toMatchObject({ result: 'held', missing: [] });
    // Tried in vain, it stays where it is.
    const params = paramsOf(poison.messageId);
    await exchange.receiver.call(routes.tryMessage, { params, body: {} });
    expect(await onDesk(exchange.receiver, poison.messageId)).toBeDefined();
    await unblock();
    await exchange.receiver.call(routes.tryMessage, { params, body: {} });
    expect(await onDesk(exchange.receiver, poison.messageId)).toBeUndefined();
    expect(await receiptFor(follower)).toMatchObject({ result: 'accepted' });
    await exchange.sender.call(routes.tryMessage, { params, body: {} });
    await untilDelivered(exchange.sender, poison);
  });

  test('is refused by an officer, and the sender has the verdict and the items back', async () => {
    const { message } = await handedOver('ORDER-0006');
    await block(message.caseId);
    const sealed = await sealedOf(noticeOf(message, 2));
    const posted = [await forger.post(sealed), await forger.post(sealed)];
    expect(posted.map(({ status, code }) => [status, code])).toEqual([
      [500, 'runtime.internal'],
      [500, 'runtime.internal'],
    ]);
    const aside = await receiptFor(sealed);
    expect(aside).toMatchObject({ result: 'quarantined', code: 'message.quarantined' });
    expect(await receiptFor(sealed)).toEqual(aside);
    await unblock();
    await exchange.receiver.call(routes.refuseMessage, {
      params: paramsOf(aside.messageId),
      body: { reasons: 'Meddelandet går inte att registrera här.' },
    });
    expect(await receiptFor(sealed)).toMatchObject({
      result: 'rejected',
      code: 'message.not-taken',
    });
    expect(await talksIn(message.caseId)).toEqual([]);
    expect(await receiptFor(await sealedOf(noticeOf(message, 3)))).toMatchObject({
      result: 'accepted',
    });
  });
});

test('the desk shows those who keep the node running numbers and ids, and no case', async () => {
  const { url } = exchange.testbed.nodes.police;
  const { message } = await handedOver('ORDER-0007');
  const held = await receiptFor(await sealedOf(noticeOf(message, 9)));
  const administrator = await signIn(url, 'pol-administrator');
  const desk = await administrator.call(routes.getDelivery, { params: {} });
  expect(desk.messages).toEqual([]);
  expect(desk.counts).toContainEqual(
    expect.objectContaining({
      direction: 'in',
      trouble: 'held',
      messageIds: expect.arrayContaining([held.messageId]),
    }),
  );
  expect(JSON.stringify(desk)).not.toContain(message.caseId);
  const auditor = exchange.oversight.police;
  await expect(auditor.call(routes.getDelivery, { params: {} })).rejects.toMatchObject({
    code: 'access.forbidden',
  });
});

test('more at a time than there is room for is put off, stops are not, and all of it is taken', async () => {
  const { message } = await handedOver('ORDER-0008');
  const crowd = await Promise.all(
    Array.from({ length: 24 }, async (_, n) => sealedOf(bindToNewCase(message, `CROWD-${n}`))),
  );
  const stopUrl = `${forger.url}/peer/stops`;
  const [first] = crowd;
  if (!first) throw new Error('no crowd');
  const replies = await Promise.all([
    ...crowd.map(async (sealed) => forger.post(sealed)),
    // Of the wrong kind, and so read to its end: the lane was open.
    postToPeer(stopUrl, forger.shown, first),
  ]);
  expect(replies.pop()).toMatchObject({ status: 400, code: 'message.schema' });
  const putOff = replies.filter(({ status }) => status === 429);
  expect(putOff.length).toBeGreaterThan(0);
  expect(new Set(putOff.map(({ code }) => code))).toEqual(new Set(['runtime.busy']));
  expect(putOff.length + replies.filter(({ status }) => status === 200).length).toBe(crowd.length);
  for (const sealed of crowd)
    expect(await receiptFor(sealed)).toMatchObject({ result: 'accepted' });
});
