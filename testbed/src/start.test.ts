// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandOf } from './processes/process-facts.ts';
import { portsFrom } from './start/ports.ts';
import { prepareHome } from './start/prepare-home.ts';

const program = resolve(import.meta.dirname, '../bin/start.js');
/** Below the ports that the system hands out by itself. */
const portBase = String(20_000 + (process.pid % 25) * 400);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-start-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const flags = ['--disable-warning=ExperimentalWarning', program];

function environment(home: string, env: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, SAMSYN_HOME: home, ...env, npm_lifecycle_event: '' };
}

/** The living processes whose command line names the folder. */
function processesOf(home: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => commandOf(Number(pid)) ?? [])
    .filter((command) => command.includes(home));
}

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
  await prepareHome(folder, portsFrom(portBase), Date.now());
  writeFileSync(join(folder, 'migration', 'database.json'), '{}');
  const { code, said } = await run(folder, { SAMSYN_PORT_BASE: portBase });
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

/** Everything it says until it is ready. */
async function untilReady(child: ChildProcessByStdio<null, Readable, null>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line === 'samsyn is ready') return lines;
  }
  return [...lines, 'ended before it was ready'];
}

test(
  'it gets ready, and neither a signal nor a kill leaves a process behind',
  { timeout: 240_000 },
  async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const child = spawn(process.execPath, flags, {
        env: environment(folder, { SAMSYN_PORT_BASE: portBase }),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = await untilReady(child);
      expect(lines.at(-1)).toBe('samsyn is ready');
      expect(lines.join('\n')).toContain('mv-return-officer-1');
      expect(processesOf(folder).length).toBeGreaterThanOrEqual(5);
      child.kill(signal);
      await once(child, 'exit');
      await expect.poll(() => processesOf(folder), { timeout: 20_000 }).toEqual([]);
    }
  },
);
