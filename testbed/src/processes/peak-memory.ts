// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';

function kibibytes(pid: number, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN);
}

/**
 * Begins to watch the resident memory of a process (Linux).
 * @returns asks by how many bytes it has at most been above what it is now
 */
export function watchMemory(pid: number): () => number {
  // Forgets the peak so far (proc(5), clear_refs).
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const before = kibibytes(pid, 'VmRSS');
  return () => (kibibytes(pid, 'VmHWM') - before) * 1024;
}
