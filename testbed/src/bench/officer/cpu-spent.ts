// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Of Linux: how many units of processor time there are in a second (`getconf CLK_TCK`). */
const unitsPerSecond = 100;

interface Spent {
  readonly parent: number;
  readonly ms: number;
}

/** The parent and the processor time of a process (proc(5), `stat`); nothing once it has ended. */
function spentBy(pid: string): Spent | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const units = Number(fields[11]) + Number(fields[12]);
    return { parent: Number(fields[1]), ms: (units * 1_000) / unitsPerSecond };
  } catch {
    return undefined;
  }
}

/**
 * Processor time that a node and the database server in this folder have spent so far, milliseconds:
 * what a request costs whatever else the machine does. Zero where there is no `/proc`.
 */
export function cpuSpentMs(nodePid: number, cluster: string): number {
  const [line = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const server = Number(line);
  const node = spentBy(String(nodePid))?.ms;
  if (node === undefined) return 0;
  const sessions = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(spentBy)
    .filter((found) => found?.parent === server);
  return node + sessions.reduce((sum, found) => sum + (found?.ms ?? 0), 0);
}
