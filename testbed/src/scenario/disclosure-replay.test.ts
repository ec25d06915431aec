// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import { storedLines } from './stored-lines.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const Decided = z.object({ item: z.string(), replay: z.string() });
const Judged = z.object({ replay: z.string() });
/** Where the outcome stands in a receipt, in its two lowest bits. */
const outcomeAt = 13;

test('each decision is kept with a receipt of at most 64 bytes, from which its proof is rebuilt', async () => {
  await handOver(exchange, 'REPLAY-0001');
  const lines = await storedLines(exchange.testbed.nodes.migration);
  const sent = lines
    .filter(({ event }) => event === 'disclosure.item-decided')
    .map(({ content }) => Decided.parse(content).replay);
  const judged = lines
    .filter(({ event }) => event === 'disclosure.judged')
    .map(({ content }) => Judged.parse(content).replay);
  expect(sent.length).toBeGreaterThan(3);
  expect(judged.length).toBeGreaterThan(2);
  for (const replay of [...sent, ...judged]) {
    expect(Buffer.from(replay, 'base64url').length).toBeLessThanOrEqual(64);
  }
  const [first = ''] = sent;
  const replayed = await runSamsyn(['law', 'replay', first, '--json']);
  expect(replayed).toMatchObject({ code: 0 });
  expect(JSON.parse(replayed.stdout)).toMatchObject({ agrees: true });
});

test('a receipt that claims another outcome than the law gives is refused', async () => {
  const lines = await storedLines(exchange.testbed.nodes.migration);
  const line = lines.find(({ event }) => event === 'disclosure.item-decided');
  const { replay } = Decided.parse(line?.content);
  const bytes = Buffer.from(replay, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(outcomeAt) ^ 1, outcomeAt);
  const { code, stderr } = await runSamsyn(['law', 'replay', bytes.toString('base64url')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^law\.receipt: the receipt says .+, the law may by /);
});
