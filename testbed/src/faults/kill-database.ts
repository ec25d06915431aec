// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { parentOf } from '../processes/process-facts.ts';

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((one) => Number.isInteger(one) && parentOf(one) === pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}

/**
 * Kills the PostgreSQL server that holds this lock file as a power cut would: the server and each
 * of its backends by SIGKILL, the server first, so that it cannot put the rest in order.
 */
export function killDatabase(lockFile: string): void {
  const server = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  const backends = childrenOf(server);
  for (const pid of [server, ...backends]) kill(pid);
}
