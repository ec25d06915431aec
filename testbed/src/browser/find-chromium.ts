// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';

/** What is said when the browser tests cannot run. */
export const chromiumMissing =
  'browser tests: not run (Chromium is missing; install it with: apt-get install -y chromium)';

/** The Chromium of the system, or the one that `SAMSYN_CHROMIUM` names; undefined without one. */
export function findChromium(): string | undefined {
  const path = process.env['SAMSYN_CHROMIUM'] ?? '/usr/bin/chromium';
  return existsSync(path) ? path : undefined;
}
