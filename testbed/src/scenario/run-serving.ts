// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, '../../../packages/cli/bin/samsyn.js');

/** What became of a program that serves: it does, or it has ended with these words. */
export type Served =
  | { readonly serves: true; readonly stop: () => Promise<number> }
  | { readonly serves: false; readonly code: number; readonly stderr: string };

/** Runs the program in a process of its own until it says that it is ready, or has ended. */
export async function runServing(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const args = ['--disable-warning=ExperimentalWarning', program, ...command];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const ended = once(child, 'close').then(() => child.exitCode ?? 1);
  const ready = new Promise<'ready'>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'samsyn is ready') resolve('ready');
    });
  });
  const first = await Promise.race([ready, ended]);
  if (first !== 'ready') return { serves: false, code: first, stderr };
  return {
    serves: true,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
