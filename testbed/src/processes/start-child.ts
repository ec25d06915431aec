// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { SamsynError } from '@samsyn/terms';
import { findChildLine } from './child-line.ts';
import type { Stoppers } from './stoppers.ts';

export interface ChildOptions {
  /** For messages to people. */
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Standard error goes here, from its beginning; to this process's own when absent. */
  readonly logFile?: string;
  readonly onProgress?: (text: string) => void;
  /** Takes note of the child as soon as it exists, ready or not. */
  readonly stoppers?: Stoppers;
}

export interface Child {
  readonly pid: number;
  readonly facts: Record<string, string>;
  /** Resolves when the process has ended, with its own last word if it had one. */
  readonly ended: Promise<SamsynError>;
  /** Asks it to stop and resolves when it has ended; kills it after 25 s. */
  stop(): Promise<void>;
}

interface Process {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
}

const killAfterMs = 25_000;

function spawnChild(options: ChildOptions): Process {
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, 'w', 0o600);
  const args = ['--disable-warning=ExperimentalWarning', options.script, ...options.args];
  // In a session of its own: Ctrl-C reaches the parent alone, which stops its children in order.
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['pipe', 'pipe', log ?? 'inherit'],
  });
  if (log !== undefined) closeSync(log);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null)
    throw new SamsynError('runtime.internal', `${options.name} was given no pipes.`);
  stdin.on('error', () => undefined);
  return { child, stdin, stdout };
}

async function stopChild({ child, stdin }: Process, ended: Promise<unknown>): Promise<void> {
  stdin.end();
  const killer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  await ended;
  clearTimeout(killer);
}

function endedWithoutWord(options: ChildOptions): SamsynError {
  const where = options.logFile === undefined ? '' : `; its words are in ${options.logFile}`;
  return new SamsynError('runtime.process-ended', `${options.name} ended by itself${where}.`);
}

/**
 * Starts a script of the testbed that uses `runAsChild`, and resolves when it says that it is
 * ready. The child ends when this process does, however that happens.
 * @throws SamsynError the child's own, or `runtime.process-ended` when it ended without a word
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const started = spawnChild(options);
  const { child } = started;
  const lines = createInterface({ input: started.stdout });
  let lastWord: SamsynError | undefined;
  const ready = new Promise<Record<string, string>>((resolve) => {
    lines.on('line', (text) => {
      const line = findChildLine(text);
      if (line?.kind === 'ready') resolve(line.facts);
      if (line?.kind === 'failed') lastWord = new SamsynError(line.code, line.reason);
      if (line?.kind === 'progress') options.onProgress?.(line.text);
    });
  });
  const ended = once(child, 'close').then(() => lastWord ?? endedWithoutWord(options));
  const stop = (): Promise<void> => stopChild(started, ended);
  options.stoppers?.add(stop);
  const facts = await Promise.race([ready, ended]);
  if (facts instanceof SamsynError) throw facts;
  return { pid: child.pid ?? 0, facts, ended, stop };
}
