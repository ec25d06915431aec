// SPDX-License-Identifier: EUPL-1.2
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { instantOf, legalDay } from '@samsyn/terms';
import type { CaseId, ItemValue } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { proposeNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { storedLines } from './stored-lines.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let power: Power;
beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

type Node = 'migration' | 'police';

/** An entry as a register would bring it into the case. */
async function know(node: Node, caseId: string, item: string, value: ItemValue, heldBy: string) {
  await query(
    exchange.testbed,
    node,
    `insert into entries (person_id, entry_id, case_id, item, value, source, as_of, held_by, known_at)
     select person_id, gen_random_uuid(), case_id, $2, $3, $4, $5, $6, now()
       from cases where case_id = $1`,
    [
      caseId,
      item,
      JSON.stringify(value),
      JSON.stringify({ kind: 'decision', reference: 'DEMO' }),
      legalDay(instantOf(Date.now())),
      heldBy,
    ],
  );
}

async function shared(dossier: string): Promise<CaseId> {
  const sent = await handOver(exchange, dossier);
  await untilDelivered(exchange.sender, sent);
  return sent.caseId;
}

/** Gives an item while the other authority is away, and waits for the first attempt to have failed. */
async function giveInVain(officer: OfficerClient, caseId: CaseId, item: string) {
  const { disclosureId } = await proposeNotice(officer, caseId, [item]);
  const { view } = await settleAndSend(officer, disclosureId, reasoning);
  const sent = { caseId, messageId: view.messages.at(-1)?.messageId ?? '' };
  await untilMessage(officer, sent, 'a failed attempt', ({ state }) => state === 'retrying');
  return sent;
}

async function withdrawals(node: Node, messageId: string): Promise<readonly unknown[]> {
  const lines = await storedLines(exchange.testbed.nodes[node]);
  return lines.filter(
    ({ event, content }) => event === 'message.withdrawn' && content['messageId'] === messageId,
  );
}

test('who handles detention changes while a notice waits: it is taken back, on the record', async () => {
  const caseId = await shared('CHANGE-0001');
  const stay = (inForce: boolean) =>
    know(
      'police',
      caseId,
      'stay-status',
      { inForce, kind: inForce ? 'inhibition' : 'none', reference: 'UM 3-26' },
      'migrationsverket',
    );
  await stay(true);
  await know('police', caseId, 'detention-measure', { measure: 'detention' }, 'polismyndigheten');
  await power.cut('migration');
  const sent = await giveInVain(exchange.receiver, caseId, 'detention-measure');
  await stay(false);
  await untilMessage(exchange.receiver, sent, 'withdrawal', ({ state }) => state === 'withdrawn');
  expect(await withdrawals('police', sent.messageId)).toHaveLength(1);
  await power.restore('migration');
});

test('the clock went back while a notice was decided: it goes with the entries that it names', async () => {
  const caseId = await shared('CHANGE-0003');
  await power.cut('police');
  const sent = await giveInVain(exchange.sender, caseId, 'counsel');
  await query(
    exchange.testbed,
    'migration',
    `update messages set at = at - interval '1 hour' where message_id = $1`,
    [sent.messageId],
  );
  await power.restore('police');
  await untilMessage(exchange.sender, sent, 'the notice', ({ state }) => state === 'delivered');
});

test('the law changes while a notice waits: it is taken back, on the record', async () => {
  const caseId = await shared('CHANGE-0002');
  await power.cut('police');
  const sent = await giveInVain(exchange.sender, caseId, 'counsel');
  await power.cut('migration');
  const { configFile } = exchange.testbed.nodes.migration;
  const law = join(exchange.testbed.home, 'law-of-another-day');
  const inForce = resolve(dirname(configFile), nodeConfigOf({ configFile }).lawbook.law);
  cpSync(inForce, law, { recursive: true });
  const breakers = join(law, 'osl-breakers.yaml');
  const { rules, ...rest } = parse(readFileSync(breakers, 'utf8'));
  const repealed = rules.filter(({ rule }: { rule: string }) => rule !== 'osl-10-2');
  expect(repealed).toHaveLength(rules.length - 1);
  writeFileSync(breakers, stringify({ ...rest, rules: repealed }));
  const config = parse(readFileSync(configFile, 'utf8'));
  writeFileSync(configFile, stringify({ ...config, lawbook: { ...config.lawbook, law } }));
  await power.restore('migration');
  await untilMessage(exchange.sender, sent, 'withdrawal', ({ state }) => state === 'withdrawn');
  expect(await withdrawals('migration', sent.messageId)).toHaveLength(1);
});
