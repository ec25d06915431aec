// SPDX-License-Identifier: EUPL-1.2
import { statfs } from 'node:fs/promises';
import type { HealthLine } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { HealthContext } from './health-context.ts';
import { ageMs, seeToIf } from './standing-of.ts';

/** The disk that the node writes to, and when the certificates end, as their files are now. */
export async function machineHealth({ machine, clock }: HealthContext): Promise<HealthLine[]> {
  const at = clock();
  const { bavail, blocks, bsize } = await statfs(machine.folder);
  const disk: HealthLine = {
    of: 'disk',
    standing: seeToIf(bavail < blocks * limits.diskFreeShareMin),
    at,
    freeBytes: bavail * bsize,
    wholeBytes: blocks * bsize,
  };
  const certificates = machine.certificates().map(({ whose, until }): HealthLine => ({
    of: 'certificate',
    standing: seeToIf(-ageMs(until, at) < limits.endsSoonMs),
    at,
    whose,
    until,
  }));
  return [disk, ...certificates];
}
