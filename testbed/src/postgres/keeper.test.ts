// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandOf, parentOf } from '../processes/process-facts.ts';
import { startPostgres } from './start-postgres.ts';
import { withClient } from './with-client.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-keeper-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function serverPid(): number {
  return Number.parseInt(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);
}

async function untilGone(pid: number): Promise<void> {
  await expect.poll(() => commandOf(pid), { timeout: 15_000 }).toBeUndefined();
}

/** A process that holds a server; it is killed outright once it says that the server is up. */
async function holdAndKill(): Promise<{ keeper: number; server: number }> {
  const script = join(import.meta.dirname, 'hold-postgres.ts');
  const holder = spawn(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: holder.stdout }), 'line');
  const server = serverPid();
  const keeper = parentOf(server) ?? 0;
  holder.kill('SIGKILL');
  await once(holder, 'close');
  return { keeper, server };
}

test('what is stored is there after a stop and a new start', async () => {
  const first = await startPostgres({ folder });
  await withClient(first.adminUrl, (client) => client.query('create table kept as select 7 as n'));
  const pid = serverPid();
  await first.stop();
  expect(commandOf(pid)).toBeUndefined();
  const second = await startPostgres({ folder });
  const { rows } = await withClient(second.adminUrl, (client) => client.query('table kept'));
  await second.stop();
  expect(rows).toEqual([{ n: 7 }]);
});

test('the cluster is UTF-8, has fsync on, and asks every connection for its password', async () => {
  const postgres = await startPostgres({ folder });
  const { rows } = await withClient(postgres.adminUrl, (client) =>
    client.query("select current_setting('server_encoding') as e, current_setting('fsync') as f"),
  );
  expect(rows).toEqual([{ e: 'UTF8', f: 'on' }]);
  const stranger = postgres.urlFor('postgres', { name: 'postgres', password: 'guess' });
  const attempt = withClient(stranger, (client) => client.query('select 1'));
  await expect(attempt).rejects.toMatchObject({ code: 'runtime.database-unreachable' });
  await postgres.stop();
});

test('a killed parent leaves neither keeper nor server', async () => {
  const { keeper, server } = await holdAndKill();
  await untilGone(server);
  await untilGone(keeper);
});

test('a new start right after a kill waits for the old server and takes the folder over', async () => {
  await holdAndKill();
  const postgres = await startPostgres({ folder });
  const alive = await withClient(postgres.adminUrl, (client) => client.query('select 1'));
  expect(alive.rowCount).toBe(1);
  await postgres.stop();
});

test('a killed keeper leaves no server that the next start cannot clear away', async () => {
  const first = await startPostgres({ folder });
  const orphan = serverPid();
  process.kill(parentOf(orphan) ?? 0, 'SIGKILL');
  expect((await first.ended).code).toBe('runtime.process-ended');
  const second = await startPostgres({ folder });
  expect(serverPid()).not.toBe(orphan);
  await untilGone(orphan);
  await second.stop();
});

test('a folder whose server is kept by someone alive is refused', { timeout: 40_000 }, async () => {
  const first = await startPostgres({ folder });
  await expect(startPostgres({ folder })).rejects.toMatchObject({ code: 'runtime.folder-in-use' });
  const alive = await withClient(first.adminUrl, (client) => client.query('select 1'));
  expect(alive.rowCount).toBe(1);
  await first.stop();
});

test('a taken port is refused by number', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startPostgres({ folder, port })).rejects.toMatchObject({
    code: 'runtime.port-taken',
    message: expect.stringContaining(String(port)),
  });
  other.close();
});

test.each(['data/global/pg_control', 'data/PG_VERSION', 'data/samsyn-admin-password'])(
  'a folder without its %s is half-written',
  async (name) => {
    await (await startPostgres({ folder })).stop();
    rmSync(join(folder, name));
    await expect(startPostgres({ folder })).rejects.toMatchObject({
      code: 'runtime.folder-half-written',
      message: expect.stringMatching(/^[^\n]+$/),
    });
  },
);

test('a cluster that must be there is not replaced by an empty one', async () => {
  const attempt = startPostgres({ folder, mayMake: false });
  await expect(attempt).rejects.toMatchObject({ code: 'runtime.folder-half-written' });
});

test('a truncated control file is refused in one line', async () => {
  await (await startPostgres({ folder })).stop();
  writeFileSync(join(folder, 'data/global/pg_control'), '');
  await expect(startPostgres({ folder })).rejects.toMatchObject({
    code: 'runtime.folder-half-written',
    message: expect.stringMatching(/^[^\n]+$/),
  });
});

test('what an interrupted first start left is cleared away', async () => {
  mkdirSync(join(folder, 'data.unfinished-1', 'base'), { recursive: true });
  const postgres = await startPostgres({ folder });
  await postgres.stop();
  expect(() => readFileSync(join(folder, 'data.unfinished-1'))).toThrow(/ENOENT/);
});
