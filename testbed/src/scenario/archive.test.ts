// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import type { SeparationView } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { returnedCase } from './returned-case.ts';
import { runOffline } from './run-offline.ts';

const dossier = 'ARCH-0001';
const regulation = 'RA-MS 2031:4';
const Config = z.record(z.string(), z.unknown());
const reasons = 'Ärendet är avslutat och behövs inte längre.';

let exchange: Exchange;
let caseId: CaseId;
let registrar: OfficerClient;
let jurist: OfficerClient;
let officer: OfficerClient;

const ask = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  query<Row>(exchange.testbed, 'police', sql, values);

async function findStanding(): Promise<SeparationView | undefined> {
  const { cases } = await registrar.call(routes.getArchive, { params: {} });
  return cases.find((one) => one.caseId === caseId);
}

async function standing(): Promise<SeparationView> {
  return until('the proposal', findStanding);
}

const runNightly = () =>
  ask(
    `select delivery.enqueue('propose-separations', '{}'::json, null, 'propose-separations', null)`,
  );

const propose = (separationId: string, under: string) =>
  registrar.call(routes.proposeErasure, {
    params: { separationId },
    body: { regulation: under, reasons },
  });

beforeAll(async () => {
  exchange = await startExchange();
  const { police } = exchange.testbed.nodes;
  caseId = await returnedCase(exchange, dossier);
  const config = Config.parse(parse(readFileSync(police.configFile, 'utf8')));
  const regulations = [{ id: regulation, text: 'A regulation of a test' }];
  const archive = { separateAfterMonths: 0, regulations };
  writeFileSync(police.configFile, stringify({ ...config, archive }));
  const power = powerOf(exchange.testbed);
  await power.cut('police');
  await power.restore('police');
  registrar = await signIn(police.url, 'pol-registrar');
  jurist = await signIn(police.url, 'pol-jurist');
  officer = await signIn(police.url, 'pol-intake-1');
}, 120_000);
afterAll(async () => {
  await exchange.testbed.stop();
});

async function isListed(): Promise<boolean> {
  const { cases } = await officer.call(routes.listCases, { params: {}, body: {} });
  return cases.some((one) => one.caseId === caseId);
}

const samsyn = (...args: readonly string[]) =>
  runSamsyn([...args, '--config', exchange.testbed.nodes.police.configFile]);

test('a case that has ended is proposed by the node, and set apart by an officer', async () => {
  await runNightly();
  const { separationId, endedAs, separated } = await standing();
  expect({ endedAs, separated }).toEqual({ endedAs: 'returned', separated: null });
  expect(await isListed()).toBe(true);
  const decide = { params: { separationId }, body: { decision: 'separated' as const, reasons } };
  await expect(officer.call(routes.decideSeparation, decide)).rejects.toMatchObject({
    code: 'access.forbidden',
  });
  await registrar.call(routes.decideSeparation, decide);
  expect(await isListed()).toBe(false);
  await expect(officer.call(routes.getCase, { params: { caseId } })).rejects.toMatchObject({
    code: 'input.not-found',
  });

  await registrar.call(routes.bringBack, { params: { separationId }, body: { reasons } });
  expect(await isListed()).toBe(true);
  await runNightly();
  const again = await standing();
  expect(again.separationId).not.toBe(separationId);
  await registrar.call(routes.decideSeparation, {
    params: { separationId: again.separationId },
    body: { decision: 'separated', reasons },
  });
  expect(await isListed()).toBe(false);
});

test('nothing is erased without a regulation, under a hold, or by one officer alone', async () => {
  const { separationId } = await standing();
  await expect(propose(separationId, 'RA-MS 1999:1')).rejects.toMatchObject({
    code: 'archive.no-regulation',
  });
  const held = await registrar.call(routes.placeHold, {
    params: { separationId },
    body: { kind: 'supervision', reference: 'IMY-2031-77' },
  });
  await expect(propose(separationId, regulation)).rejects.toMatchObject({ code: 'archive.held' });
  const holdId = held.cases.find((one) => one.caseId === caseId)?.holds[0]?.holdId ?? '';
  await registrar.call(routes.releaseHold, { params: { holdId }, body: { reasons } });
  await propose(separationId, regulation);
  const erasureId = (await standing()).erasure?.erasureId ?? '';
  const decide = { params: { erasureId }, body: { decision: 'erased' as const, reasons } };
  await expect(registrar.call(routes.decideErasure, decide)).rejects.toMatchObject({
    code: 'access.forbidden',
  });
  // Past the node's own checks, the database sees it too.
  await expect(
    ask(`select erase_case(person_id, erasure_id) from case_erasures where erasure_id = $1`, [
      erasureId,
    ]),
  ).rejects.toThrow('two officers');
  await expect(
    ask(
      `update case_erasures set decision = 'erased', decided_by = proposed_by, decided_name = 'x',
         decided_reasons = 'x', decided_at = now() where erasure_id = $1`,
      [erasureId],
    ),
  ).rejects.toThrow('case_erasures_take_two_officers');
});

const Found = z.object({ n: z.int() });

/** Tables in which a row still has one of these words, in text or in bytes. */
async function tablesWith(words: readonly string[]): Promise<readonly string[]> {
  const tables = await ask<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const patterns = words.flatMap((word) => [`%${word}%`, `%${Buffer.from(word).toString('hex')}%`]);
  const found: string[] = [];
  for (const { name } of tables) {
    const sql = `select count(*)::int as n from ${name} t where t::text like any ($1)`;
    const [row] = await ask(sql, [patterns]);
    if (Found.parse(row).n > 0) found.push(name);
  }
  return found;
}

test(
  'what two officers erase is gone, and what was proved stays proved',
  {
    timeout: 180_000,
  },
  async () => {
    const { home, nodes } = exchange.testbed;
    const [message] = await ask<{ message_id: string }>(
      `select m.message_id from messages m where m.case_id = $1 and m.direction = 'in'
       and m.kind = 'handover'`,
      [caseId],
    );
    expect(await tablesWith([dossier])).toEqual(expect.arrayContaining(['cases', 'people']));
    const before = await ask('select message_id, digest from messages order by message_id');
    const receipts = await ask('select * from receipts order by message_id, side');
    const leaves = await ask<{ n: number }>('select count(*)::int as n from ledger_entries');

    const { erasure } = await standing();
    await jurist.call(routes.decideErasure, {
      params: { erasureId: erasure?.erasureId ?? '' },
      body: { decision: 'erased', reasons },
    });
    expect(await tablesWith([dossier])).toEqual([]);
    expect(await ask('select 1 from entries where case_id = $1', [caseId])).toEqual([]);
    expect(await ask('select 1 from document_chunks')).toEqual([]);
    expect(await findStanding()).toBeUndefined();
    expect(await isListed()).toBe(false);

    expect(await ask('select message_id, digest from messages order by message_id')).toEqual(
      before,
    );
    expect(await ask('select * from receipts order by message_id, side')).toEqual(receipts);
    const [after] = await ask<{ n: number }>('select count(*)::int as n from ledger_entries');
    expect(after?.n).toBeGreaterThan(leaves[0]?.n ?? Infinity);

    const doctor = await samsyn('doctor');
    expect(doctor.code).toBe(0);
    expect(doctor.stdout).toMatch(/contents: \d+ verified, [1-9]\d* erased/);

    const bundle = join(home, 'erased.json');
    const keys = join(home, 'keys.json');
    const id = message?.message_id ?? '';
    const shown = await samsyn('evidence', 'export', id, '--with-content', '--out', bundle);
    expect(shown.stderr).toContain('archive.erased');
    expect((await samsyn('evidence', 'export', id, '--out', bundle)).code).toBe(0);
    const other = ['--config', nodes.migration.configFile];
    expect((await runSamsyn(['evidence', 'keys', '--out', keys, ...other])).code).toBe(0);
    const verified = await runOffline(['evidence', 'verify', bundle, '--keys', keys]);
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('the receipt is for exactly these bytes');
    expect(verified.stdout).toContain('what the message says is withheld');

    const [ledger, trust] = [join(home, 'ledger.jsonl'), join(home, 'trust.json')];
    await runSamsyn(['ledger', 'witnessed', '--out', trust, ...other]);
    expect((await samsyn('ledger', 'export', '--out', ledger)).code).toBe(0);
    const checked = await runOffline(['ledger', 'verify', ledger, '--trust', trust]);
    expect(checked.code).toBe(0);

    const compared = await runSamsyn(['reconcile', '--json', ...other]);
    expect(JSON.parse(compared.stdout)).toMatchObject({ differences: [] });
  },
);
