// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function tryRead(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  return tryRead(() =>
    execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim(),
  );
}

/** The command line of a living process, words separated by spaces; undefined when it is gone. */
export function commandOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ps(pid, 'command');
  const words = tryRead(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  if (words === undefined || words === '') return undefined;
  return words.replaceAll('\0', ' ').trim();
}

/** The process that holds `pid` as a child; 1 when its own parent has died, undefined when it is gone. */
export function parentOf(pid: number): number | undefined {
  if (process.platform !== 'linux') {
    const text = ps(pid, 'ppid');
    return text === undefined ? undefined : Number(text);
  }
  const status = tryRead(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
  const parent = status === undefined ? null : /^PPid:\s+(\d+)$/m.exec(status);
  return parent ? Number(parent[1]) : undefined;
}
