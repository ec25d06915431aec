// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { portsFrom } from './start/ports.ts';
import { prepareHome } from './start/prepare-home.ts';

const program = resolve(import.meta.dirname, '../bin/start.js');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the program to its end. */
async function run(
  home: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: unknown; said: string }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...args],
    {
      env: { ...process.env, SAMSYN_HOME: home, ...env, npm_lifecycle_event: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { code, said };
}

test('a taken port is named in one sentence, and nothing is left behind', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const home = join(folder, 'home');
  const { code, said } = await run(home, { SAMSYN_PORT_BASE: String(port - 1) });
  other.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^runtime\\.port-taken: Port ${port} is taken [^\\n]+\\n$`));
  expect(readdirSync(home)).toEqual([]);
});

test('a folder that cannot be written to is named in one sentence', async () => {
  const file = join(folder, 'home');
  writeFileSync(file, '');
  const { code, said } = await run(join(file, 'within'), {});
  expect(code).toBe(1);
  expect(said).toMatch(/^runtime\.folder-read-only: The data folder \S+ cannot [^\n]+\n$/);
});

test('a folder that a running program holds is refused', async () => {
  const holder = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const command = `${process.execPath} --eval process.stdin.resume()`;
  writeFileSync(join(folder, 'running'), `${holder.pid}\n${command}\n`);
  const { code, said } = await run(folder, {});
  holder.stdin.end();
  expect(code).toBe(1);
  expect(said).toContain(`(process ${holder.pid})`);
});

test('a lost database is said to be lost, and starting over is offered', async () => {
  const SAMSYN_PORT_BASE = '17100';
  await prepareHome(folder, portsFrom(SAMSYN_PORT_BASE), Date.now());
  writeFileSync(join(folder, 'migration', 'database.json'), '{}');
  const { code, said } = await run(folder, { SAMSYN_PORT_BASE });
  expect(code).toBe(1);
  expect(said).toMatch(/^runtime\.folder-half-written: [^\n]+--fresh[^\n]+\n$/);
});

test.each([
  [['--frsh'], {}, 'config.invalid'],
  [[], { SAMSYN_PORT_BASE: 'high' }, 'config.invalid'],
  [[], { SAMSYN_PORT_BASE: '65500' }, 'config.invalid'],
])('%j with %j is refused', async (args, env, expected) => {
  const { code, said } = await run(folder, env, ...args);
  expect(code).toBe(1);
  expect(said).toContain(expected);
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
});
