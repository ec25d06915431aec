// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '@samsyn/envelope';
import type { PeerKeys } from '@samsyn/envelope';
import { AuthorityId, CaseId, ItemId, MessageId, RequestId } from '@samsyn/terms';
import type { CaseMessage, DisclosedItem, MessageBody } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from '../demo/walk.ts';
import { bindToNewCase } from './bind-to-new-case.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import type { Forger } from './forger.ts';
import { openReturnCase } from './hand-over.ts';
import { nextNumber } from './next-number.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
let forger: Forger;
let police: PeerKeys;
let handover: CaseMessage;
let answer: CaseMessage;
let caseId: CaseId;

async function keptOf(kind: MessageBody['kind']): Promise<CaseMessage> {
  const sql = `select message_id from messages where case_id = $1 and direction = 'in' and kind = $2`;
  const [row] = await query<{ message_id: string }>(exchange.testbed, 'police', sql, [
    caseId,
    kind,
  ]);
  return (await forger.kept(row?.message_id ?? '')).message;
}

beforeAll(async () => {
  exchange = await startExchange();
  forger = await makeForger(exchange.testbed);
  police = (await nodeKeysOf(exchange.testbed.home, 'police')).public;
  caseId = await openReturnCase(exchange, returnCaseFile('BESIDE-0001'));
  await walk(exchange.sender, exchange.receiver, caseId);
  handover = await keptOf('handover');
  answer = await keptOf('answer');
});
afterAll(async () => {
  await exchange.testbed.stop();
});

let dossiers = 100;

/** What the receiver says of a message of the sender's own making, and how many entries it then has. */
async function say(message: CaseMessage): Promise<string> {
  const sql = 'select count(*)::int as entries from entries';
  const { name } = message.sequence;
  const sequence = { name, number: await nextNumber(exchange.testbed, name) };
  const [before] = await query<{ entries: number }>(exchange.testbed, 'police', sql);
  const reply = await forger.post(await forger.seal(await forger.sign({ ...message, sequence })));
  expect(reply.status).toBe(200);
  const { result, code } = await verifyReceipt(reply.body, police);
  const [after] = await query<{ entries: number }>(exchange.testbed, 'police', sql);
  if (result === 'rejected') expect(after).toEqual(before);
  return code ?? result;
}

function withItems(message: CaseMessage, change: (items: DisclosedItem[]) => DisclosedItem[]) {
  return { ...message, body: { ...message.body, items: change([...message.body.items]) } };
}

/** The items without documents, which would have to be sent again. */
function bare(items: DisclosedItem[]): DisclosedItem[] {
  return items.filter(({ entries }) => entries.every(({ document }) => document === undefined));
}

/** The first entry changed. */
function changed(change: object) {
  return ([first, ...rest]: DisclosedItem[]): DisclosedItem[] => {
    if (!first) throw new Error('the message has no items');
    const entries = first.entries.map((entry) => ({ ...entry, ...change }));
    return [{ ...first, entries }, ...rest];
  };
}

describe('a handover', () => {
  const forged = (change: (items: DisclosedItem[]) => DisclosedItem[]): CaseMessage =>
    withItems(bindToNewCase(handover, `BESIDE-${(dossiers += 1)}`), change);

  test('of the core with its decision is taken', async () => {
    expect(await say(forged((items) => items))).toBe('accepted');
  });

  test.each<[string, (items: DisclosedItem[]) => DisclosedItem[]]>([
    [
      'without the decision',
      (all) => all.filter(({ item }) => String(item) !== 'handover-decision'),
    ],
    ['with an item twice', (items) => [...items, ...items.slice(0, 1)]],
    [
      'with an item that is to be asked for',
      ([first, ...rest]) => {
        const item = ItemId.parse('counsel');
        if (!first) return [];
        return [first, ...rest, { ...first, item, entries: [] }];
      },
    ],
    ['with a value held by another', changed({ heldBy: AuthorityId.parse('polismyndigheten') })],
    ['with a field that the item does not have', changed({ value: { constructor: 'x' } })],
    ['with a value of another type', changed({ value: { dossierNumber: 7 } })],
  ])('%s is rejected', async (_what, change) => {
    expect(await say(forged(change))).toBe('message.schema');
  });
});

describe('an answer', () => {
  const forged = (change: (items: DisclosedItem[]) => DisclosedItem[]): CaseMessage =>
    withItems({ ...answer, messageId: MessageId.parse(randomUUID()) }, (items) =>
      change(bare(items)),
    );

  test('to what was asked for is taken', async () => {
    expect(await say(forged((items) => items.slice(0, 1)))).toBe('accepted');
  });

  test('with an item that was not asked for is rejected', async () => {
    const stray = forged(([first]) =>
      first ? [{ ...first, item: ItemId.parse('safety-risk'), entries: [] }] : [],
    );
    expect(await say(stray)).toBe('message.schema');
  });

  test('to a request that was never made is rejected', async () => {
    const message = forged((items) => items.slice(0, 1));
    if (message.body.kind !== 'answer') return expect.unreachable('not an answer');
    const requestId = RequestId.parse(randomUUID());
    expect(await say({ ...message, body: { ...message.body, requestId } })).toBe('message.schema');
  });
});

describe('a notice', () => {
  const forged = (items: readonly DisclosedItem[], about = caseId): CaseMessage => ({
    ...answer,
    messageId: MessageId.parse(randomUUID()),
    caseId: about,
    sequence: { ...answer.sequence, name: `case:${about}:${answer.sender}` },
    body: { kind: 'notice', items: [...items] },
  });
  const one = () => bare([...answer.body.items]).slice(0, 1);

  test('of an item with its value is taken', async () => {
    expect(await say(forged(one()))).toBe('accepted');
  });

  test('of an item without a value is rejected', async () => {
    const empty = one().map((item) => ({ ...item, entries: [] }));
    expect(await say(forged(empty))).toBe('message.schema');
  });

  test('that hands something over is rejected', async () => {
    const decision = handover.body.items.filter(({ item }) => String(item) === 'handover-decision');
    expect(await say(forged(bare(decision)))).toBe('message.schema');
  });

  test('about a case that is not here is rejected', async () => {
    expect(await say(forged(one(), CaseId.parse(randomUUID())))).toBe('input.not-found');
  });
});
