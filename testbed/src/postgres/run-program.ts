// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { commandFor } from './way-to-run.ts';
import type { WayToRun } from './way-to-run.ts';

export interface ProgramEnd {
  readonly ok: boolean;
  /** The last line it wrote on standard error. */
  readonly lastWord: string;
}

/** Runs one of PostgreSQL's programs to its end. `input` is what it reads on standard input. */
export async function runProgram(
  way: WayToRun,
  program: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramEnd> {
  const command = commandFor(way, program, args);
  const child = spawn(command.program, command.args, {
    ...command.options,
    env: { LC_ALL: 'C', PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.on('error', () => undefined).end(input);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { ok: code === 0, lastWord: said.trim().split('\n').at(-1) ?? '' };
}
