// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, seal, signGate, verifyGateQuestion } from '@samsyn/envelope';
import { readConfig } from '@samsyn/node';
import { CaseId, Instant, ItemId, MessageId } from '@samsyn/terms';
import type { GateQuestion } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGate, receiveCase } from '../journey/ready-journey.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import type { PeerReply } from './post-to-peer.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
let sealed: Buffer;
let question: GateQuestion;

async function post(bytes: Uint8Array): Promise<PeerReply> {
  const { home, nodes } = exchange.testbed;
  const { id } = nodes.police.plan.authority;
  const text = (name: string): string => readFileSync(join(home, 'tls', name), 'utf8');
  const shown = { ca: text('ca.pem'), cert: text(`${id}.pem`), key: text(`${id}.key`) };
  const url = readConfig(nodes.police.configFile).config.directory[0]?.url ?? '';
  return postToPeer(`${url}/peer/gate`, shown, bytes);
}

/** The question with something else in it, signed with the police's own keys. */
async function ask(other: Partial<GateQuestion>): Promise<PeerReply> {
  const { home } = exchange.testbed;
  const [police, migration] = [
    await nodeKeysOf(home, 'police'),
    await nodeKeysOf(home, 'migration'),
  ];
  const { sender, recipient } = question;
  const signed = await signGate({ ...question, ...other }, police.own);
  return post(await seal(signed, migration.public, { sender, recipient }));
}

beforeAll(async () => {
  exchange = await startExchange();
  const { caseId, ...received } = await receiveCase(exchange, returnCaseFile('DEMO-GRIND-3'));
  await checkGate({ caseId, ...received });
  const [row] = await query<{ sealed: Buffer }>(
    exchange.testbed,
    'migration',
    'select sealed from gate_questions where case_id = $1',
    [caseId],
  );
  sealed = row?.sealed ?? Buffer.of();
  const { home } = exchange.testbed;
  const { signed } = await open(sealed, (await nodeKeysOf(home, 'migration')).own);
  question = await verifyGateQuestion(signed, (await nodeKeysOf(home, 'police')).public);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const newId = (last: string) => MessageId.parse(`0199a6a0-0000-7000-8000-00000000000${last}`);

describe('the door at which one authority asks the other before a departure', () => {
  test('gives the same answer to the same bytes, and records it once', async () => {
    const [first, second] = [await post(sealed), await post(sealed)];
    expect(first.status).toBe(200);
    expect(first.body.equals(second.body)).toBe(true);
    const rows = await query(exchange.testbed, 'migration', 'select answer_id from gate_answers');
    expect(rows).toHaveLength(1);
  });

  test('refuses other bytes under the same id', async () => {
    const altered = await ask({ askedAt: Instant.parse('2026-01-01T00:00:00Z') });
    expect(altered.code).toBe('message.replay-altered');
  });

  test('refuses a question in the name of another, about nobody here, or of items not its own', async () => {
    const recipient = question.sender;
    expect((await ask({ questionId: newId('1'), recipient })).code).toBe('message.wrong-recipient');
    const caseId = CaseId.parse('0199a6a0-0000-7000-8000-000000000fff');
    expect((await ask({ questionId: newId('2'), caseId })).code).toBe('input.not-found');
    const item = ItemId.parse('own-departure');
    const items = question.items.map((one) => ({ ...one, item, entries: [] }));
    expect((await ask({ questionId: newId('3'), items })).code).toBe('message.schema');
  });
});
