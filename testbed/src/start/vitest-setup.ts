// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testRunVariable } from './home-template.ts';

/** One folder for what the testbeds of a test run share; it goes with the run. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-run-'));
  process.env[testRunVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
