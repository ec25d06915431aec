// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Stoppers } from './stoppers.ts';

export interface CommandOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Everything the command says goes here, from the file's beginning. */
  readonly logFile: string;
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stoppers: Stoppers;
}

/** Runs a command to its end, or to this process's end, and says whether it ended well. */
export async function runCommand(options: CommandOptions): Promise<boolean> {
  const log = openSync(options.logFile, 'w', 0o600);
  const script = join(import.meta.dirname, 'bounded-command.ts');
  const child = spawn(process.execPath, [script, options.program, ...options.args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const ended = once(child, 'close');
  options.stoppers.add(async () => {
    child.stdin?.end();
    await ended;
  });
  const [code] = await ended;
  return code === 0;
}
