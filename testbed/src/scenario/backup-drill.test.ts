// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { walk } from '../demo/walk.ts';
import { until } from '../demo/until.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { emptyDatabase } from './empty-database.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { takeNewLedgerKey } from './take-new-ledger-key.ts';

let exchange: Exchange;
let power: Power;
beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const Reconciled = z.object({ differences: z.array(z.unknown()) });

async function walked(dossier: string): Promise<CaseId> {
  const caseId = await openReturnCase(exchange, returnCaseFile(dossier));
  await walk(exchange.sender, exchange.receiver, caseId);
  return caseId;
}

/** What the node holds of messages, by number and digest, and how each stands. */
async function held(): Promise<unknown> {
  return query(
    exchange.testbed,
    'police',
    `select m.case_id, m.direction, m.kind, m.sequence_number::int as number, m.digest, m.state, r.result
     from messages m join receipts r using (person_id, message_id)
     where m.direction = 'in' order by m.message_id`,
  );
}

const samsyn = async (...args: readonly string[]) => {
  const done = await runSamsyn([...args]);
  expect(done.stderr).not.toMatch(/\(backup|runtime|config/);
  return done;
};

describe('a node whose database is lost', { timeout: 240_000 }, () => {
  test('comes back from a backup taken while messages went, with nothing lost', async () => {
    const { home, nodes } = exchange.testbed;
    const { configFile } = nodes.police;
    const config = ['--config', configFile];
    const [keys, folder] = [join(home, 'backup-keys'), join(home, 'backup')];
    await samsyn('backup', 'key', keys, '--plain');
    const first = await walked('DRILL-0001');
    const [taken, second] = await Promise.all([
      samsyn('backup', folder, '--to', join(keys, 'backup-public.json'), ...config),
      walked('DRILL-0002'),
    ]);
    expect(taken.code).toBe(0);
    const third = await walked('DRILL-0003');
    const before = await held();

    const restore = ['restore', folder, '--key', join(keys, 'backup.json'), ...config];
    const refused = await runSamsyn(restore);
    expect(refused.stderr).toContain('backup.not-empty');
    await power.cut('police');
    await emptyDatabase(exchange.testbed, 'police');
    const altered = join(folder, 'data.sealed');
    const whole = readFileSync(altered);
    appendFileSync(altered, 'x');
    expect((await runSamsyn(restore)).stderr).toContain('backup.altered');
    writeFileSync(altered, whole);
    const restored = await samsyn(...restore);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.stdout).toMatch(/ledger: \d+ entries verified/);

    await takeNewLedgerKey(exchange.testbed, power, 'police');
    const resynced = await samsyn('resync', ...config);
    expect(resynced.stdout).toMatch(/ 0 kept back\n$/);
    expect(await held()).toEqual(before);
    const found = await samsyn('reconcile', ...config, '--json');
    expect(Reconciled.parse(JSON.parse(found.stdout)).differences).toEqual([]);
    for (const caseId of [first, second, third]) expect(JSON.stringify(before)).toContain(caseId);

    for (const { configFile: file } of [nodes.police, nodes.migration]) {
      const doctor = await until('a clean bill', async () => {
        const done = await runSamsyn(['doctor', '--config', file]);
        return done.code === 0 ? done : undefined;
      });
      expect(doctor.stdout).toMatch(/ledger: \d+ entries verified/);
      expect(doctor.stdout).not.toContain('split view');
    }
  });
});
