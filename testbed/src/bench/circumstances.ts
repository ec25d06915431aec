// SPDX-License-Identifier: EUPL-1.2
import { cpus, loadavg } from 'node:os';

/** Where and when something was measured, and what else the machine did. */
export interface Circumstances {
  readonly on: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Processes that wanted a core on average, over the minute before (1.0: one core's worth). */
  readonly load: number;
}

/** Those of now. */
export function circumstances(): Circumstances {
  const [cpu] = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}
