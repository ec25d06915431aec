// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { requireFreePort } from '../processes/free-port.ts';

const pollMs = 100;

/**
 * Every port is free when this resolves. The children of a program that was killed may take
 * `patienceMs` to end; they are not ours, so that only their ports tell when they have.
 * @throws SamsynError `runtime.port-taken`
 */
export async function untilPortsFree(ports: readonly number[], patienceMs: number): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    try {
      for (const port of ports) await requireFreePort(port);
      return;
    } catch (error) {
      if (waitedMs >= patienceMs) throw error;
    }
    await pause(pollMs);
  }
}
