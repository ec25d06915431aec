// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGate, prepareJourney, receiveCase } from '../journey/ready-journey.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

describe('the check before departure', () => {
  test('lets go what is in order, and says what is not', async () => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-GRIND-1'));
    const before = await checkGate(received);
    const [found] = before.checks;
    expect(before.goStands).toBe(false);
    const obstacles = found?.result.result === 'no-go' ? found.result.obstacles : [];
    expect(obstacles.map(({ reason }) => reason)).toEqual([
      'not-enforceable',
      'medical-check-missing',
      'counsel-not-told',
      'transport-ground-missing',
    ]);
    await prepareJourney(received);
    const after = await checkGate(received);
    expect(after.goStands).toBe(true);
  });
});
