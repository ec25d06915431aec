// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTestCounts } from './tests/read-test-counts.ts';

// Why: a test run must end in one plain line that a person and a machine can trust. The counts are
// read from the report and not from an exit code, which a library can overwrite. Arguments after
// `npm test --` go to Vitest.
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
const report = join(folder, 'report.json');

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const asked = process.argv.slice(2);
// A whole run makes what every testbed begins with once; for a few files that costs more than it saves.
const shared = asked.length > 0 ? {} : { SAMSYN_TEST_RUN: folder };
// The processes of the testbeds start faster when what they load has been compiled before.
const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
const env = { ...compiled, ...process.env, ...shared };
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...asked], {
  cwd: root,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const counts = readTestCounts(report, status);
rmSync(folder, { recursive: true, force: true });

if (counts.remark !== undefined) process.stdout.write(`${counts.remark}\n`);
const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
