// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';

const kibibytesPerMebibyte = 1024;

function mebibytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kibibytes = '0'] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status) ?? [];
  return Math.round(Number(kibibytes) / kibibytesPerMebibyte);
}

/** Memory of a process that is in use now, in MiB. Linux alone says so. */
export function residentMiB(pid: number): number {
  return mebibytes(pid, 'VmRSS');
}

/** The most that was in use since `forgetPeak`, in MiB. */
export function peakMiB(pid: number): number {
  return mebibytes(pid, 'VmHWM');
}

/** From now on the peak is counted anew (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
