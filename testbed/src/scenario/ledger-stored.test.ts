// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { verifyExport } from '@samsyn/ledger';
import { isSamsynError } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { flipByte } from './flip-byte.ts';
import type { StoredBytes } from './flip-byte.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let sent: HandedOver;

beforeAll(async () => {
  exchange = await startExchange();
  sent = await handOver(exchange, 'LEDG-0001');
  await untilDelivered(exchange.sender, sent);
  await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

function doctor(node: NodePlan['name']) {
  return runSamsyn(['doctor', '--config', exchange.testbed.nodes[node].configFile]);
}

/** What the doctor says while one bit is another; the bit is flipped back before this returns. */
async function doctorWhileFlipped(stored: StoredBytes, at: number) {
  await flipByte(exchange.testbed, stored, at);
  try {
    return await doctor(stored.node);
  } finally {
    await flipByte(exchange.testbed, stored, at);
  }
}

test('the doctor finds two whole nodes whole', async () => {
  for (const node of ['migration', 'police'] as const) {
    const { code, stdout } = await doctor(node);
    expect(stdout).toMatch(
      /^messages: 1 examined, 0 at fault\ndocuments: \d examined, 0 at fault\n/,
    );
    expect(stdout).toMatch(/ledger: \d+ entries verified, \d+ of them cosigned, \d+ waiting\n/);
    expect(code).toBe(0);
  }
});

describe('one bit flipped in what is stored makes the doctor fail and name', () => {
  const message = { table: 'messages', where: 'message_id' };

  test.each([
    ['the message, in what was received', { node: 'police', column: 'sealed', ...message }, 0.5],
    ['the message, in what was sent', { node: 'migration', column: 'sealed', ...message }, 1],
    ['the message, in our copy of it', { node: 'migration', column: 'sealed_own', ...message }, 0],
    [
      'the message, in the receipt for it',
      { node: 'migration', column: 'signed', table: 'receipts', where: 'message_id' },
      0.3,
    ],
  ] as const)('%s', async (_, place, at) => {
    const { code, stdout } = await doctorWhileFlipped({ ...place, value: sent.messageId }, at);
    expect(stdout).toMatch(new RegExp(`^message ${sent.messageId}: .*\\([a-z-]+\\.[a-z-]+\\)\n`));
    expect(stdout).toContain('messages: 1 examined, 1 at fault');
    expect(code).toBe(1);
  });

  test('the act of agreeing', async () => {
    const sql = `select act_id from agreement_acts where direction = 'in' limit 1`;
    const [row] = await query<{ act_id: string }>(exchange.testbed, 'police', sql);
    const place = { node: 'police', table: 'agreement_acts', column: 'signed' } as const;
    const stored = { ...place, where: 'act_id', value: row?.act_id };
    const { code, stdout } = await doctorWhileFlipped(stored, 0.5);
    expect(stdout).toMatch(
      new RegExp(`^agreement ${row?.act_id}: .*\\([a-z-]+\\.[a-z-]+\\)\n`, 'm'),
    );
    expect(stdout).toContain('agreements: 8 acts examined, 1 at fault');
    expect(code).toBe(1);
  });

  test('the document', async () => {
    const [row] = await query<{ document_id: string; content_id: string }>(
      exchange.testbed,
      'police',
      'select document_id, content_id from documents',
    );
    const place = { node: 'police', table: 'document_chunks', column: 'content' } as const;
    const stored = { ...place, where: 'content_id', value: row?.content_id };
    const { code, stdout } = await doctorWhileFlipped(stored, 0.7);
    expect(stdout).toContain(`document ${row?.document_id}: `);
    expect(code).toBe(1);
  });

  test.each([
    ['ledger_entries', 'leaf', 'ledger.leaf'],
    ['ledger_openings', 'content', 'ledger.opening'],
    ['ledger_openings', 'salt', 'ledger.opening'],
  ])('the entry, in %s (%s)', async (table, column, fault) => {
    const [entry] = await query<{ entry_id: string; leaf_index: string }>(
      exchange.testbed,
      'police',
      'select entry_id, leaf_index from ledger_order order by leaf_index offset 3 limit 1',
    );
    const place = { node: 'police', table, column, where: 'entry_id' } as const;
    const { code, stdout } = await doctorWhileFlipped({ ...place, value: entry?.entry_id }, 0.4);
    expect(stdout).toMatch(new RegExp(`ledger: entry ${entry?.leaf_index}: .*\\(${fault}\\)\n`));
    expect(code).toBe(1);
  });
});

describe('an exported ledger', () => {
  const file = (name: string): string => join(exchange.testbed.home, name);
  const configFile = (): string => exchange.testbed.nodes.police.configFile;

  test('with one bit flipped anywhere fails, and the verifier says where', async () => {
    const exported = ['ledger', 'export', '--config', configFile(), '--out', file('whole.jsonl')];
    expect(await runSamsyn(exported)).toMatchObject({ code: 0 });
    const bytes = readFileSync(file('whole.jsonl'));
    const samples = 150;
    for (let n = 0; n < samples; n += 1) {
      const at = Math.floor((n / samples) * bytes.length);
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ (1 << (n % 8));
      const found: unknown = await verifyExport(altered).then(
        () => 'verified',
        (error: unknown) => error,
      );
      expect(isSamsynError(found) && found.path, `byte ${at}`).toMatch(/line|entry|entries/);
    }
    const altered = Buffer.from(bytes);
    const at = altered.indexOf('"leafHash":"', altered.length / 2) + 20;
    altered[at] = altered[at] === 0x30 ? 0x31 : 0x30;
    writeFileSync(file('altered.jsonl'), altered);
    const { code, stdout } = await runSamsyn(['ledger', 'verify', file('altered.jsonl')]);
    const entry =
      altered
        .subarray(0, at)
        .toString('latin1')
        .match(/"index":\d+/g)?.length ?? 0;
    expect(stdout).toContain(`not verified: entry ${entry - 1}: `);
    expect(stdout).toContain('(ledger.leaf)');
    expect(code).toBe(1);
  });

  test('keeps its proof when contents have been erased, and counts them as absent', async () => {
    const { ownerUrl } = nodeConfigOf(exchange.testbed.nodes.police).database;
    const erased = await withClient(ownerUrl ?? '', async (client) => {
      const { rowCount } = await client.query(
        `delete from ledger_openings where entry_id in
           (select entry_id from ledger_order order by leaf_index offset 1 limit 2)`,
      );
      return rowCount;
    });
    expect(erased).toBe(2);
    const exported = ['ledger', 'export', '--config', configFile(), '--out', file('erased.jsonl')];
    await runSamsyn(exported);
    const verified = await runSamsyn(['ledger', 'verify', file('erased.jsonl'), '--json']);
    const verdict = { verified: true, cosigned: true, openings: { absent: 2 } };
    expect(JSON.parse(verified.stdout)).toMatchObject(verdict);
    expect((await doctor('police')).stdout).toMatch(/contents: \d+ verified, 2 erased\n/);
  });
});

test('the running node itself can neither change nor erase its ledger', async () => {
  const { appUrl } = nodeConfigOf(exchange.testbed.nodes.police).database;
  const tables = ['ledger_entries', 'ledger_openings', 'ledger_order', 'ledger_nodes'];
  const more = ['ledger_checkpoints', 'ledger_cosignatures', 'peer_checkpoints', 'receipts'];
  await withClient(appUrl ?? '', async (client) => {
    for (const table of [...tables, ...more]) {
      const denied = `permission denied for table ${table}`;
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(denied);
      await expect(client.query(`truncate ${table}`)).rejects.toThrow(denied);
      const [column] = await query<{ column_name: string }>(
        exchange.testbed,
        'police',
        'select column_name from information_schema.columns where table_name = $1 limit 1',
        [table],
      );
      const update = `update ${table} set ${column?.column_name} = ${column?.column_name}`;
      await expect(client.query(update)).rejects.toThrow(denied);
    }
  });
});

test('an entry that no witness has cosigned yet is examined like the others', async () => {
  await powerOf(exchange.testbed).cut('police');
  await exchange.sender.call(routes.getCase, { params: { caseId: sent.caseId } });
  const newest = `select entry_id, leaf_index from ledger_order
    where leaf_index >= (select max(tree_size) from ledger_cosignatures)
    order by leaf_index desc limit 1`;
  const entry = await until('an entry after the last cosignature', async () => {
    const rows = await query<{ entry_id: string; leaf_index: string }>(
      exchange.testbed,
      'migration',
      newest,
    );
    return rows[0];
  });
  const place = { node: 'migration', table: 'ledger_entries', column: 'leaf' } as const;
  const stored = { ...place, where: 'entry_id', value: entry.entry_id };
  const { code, stdout } = await doctorWhileFlipped(stored, 0.5);
  expect(stdout).toContain(`ledger: entry ${entry.leaf_index}: `);
  expect(code).toBe(1);
  expect(await doctor('migration')).toMatchObject({ code: 0 });
});

test('an entry that neither has a place nor waits for one is named', async () => {
  const lost = '01a20000-0000-7000-8000-00000000dead';
  const insert = `insert into ledger_entries (entry_id, leaf, leaf_hash) values ($1, '{}', repeat('0', 64))`;
  await query(exchange.testbed, 'migration', insert, [lost]);
  const { code, stdout } = await doctor('migration');
  await query(exchange.testbed, 'migration', 'delete from ledger_entries where entry_id = $1', [
    lost,
  ]);
  expect(stdout).toContain(`ledger: entry ${lost}, not placed yet: the entry neither has a place`);
  expect(code).toBe(1);
  expect(await doctor('migration')).toMatchObject({ code: 0 });
});
