// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inFolder } from './tests/in-folder.ts';

const program = readFileSync(join(import.meta.dirname, '../.ci/run'), 'utf8');

/** Runs `.ci/run` where `npm` is a stand-in: `ci`, `run check` and `test` do what is given. */
async function runCi(npm: { ci?: string; check?: string; test?: string }) {
  const stub = `#!/bin/sh
case "$*" in
  ci*) ${npm.ci ?? 'true'} ;;
  'run check') ${npm.check ?? 'true'} ;;
  test) ${npm.test ?? 'echo "7 passed, 0 failed"'} ;;
esac
`;
  const files = { '.ci/run': program, 'bin/npm': stub, 'bin/chromium': '#!/bin/sh\n' };
  return inFolder(files, (root) => {
    for (const path of ['bin/npm', 'bin/chromium']) chmodSync(join(root, path), 0o755);
    const path = `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`;
    const { status, stdout } = spawnSync('bash', ['.ci/run'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: path },
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  });
}

it('ends with the counts of the tests', async () => {
  expect(await runCi({})).toEqual({ status: 0, last: '7 passed, 0 failed' });
  const counted = 'echo "7 passed, 0 failed, 2 skipped"';
  expect(await runCi({ test: counted })).toEqual({ status: 0, last: '7 passed, 0 failed' });
});

it('fails when a test, a check or the installation fails', async () => {
  const failing = 'echo "6 passed, 1 failed"; exit 1';
  expect(await runCi({ test: failing })).toEqual({ status: 1, last: '6 passed, 1 failed' });
  expect(await runCi({ check: 'exit 1' })).toEqual({ status: 1, last: '7 passed, 1 failed' });
  expect(await runCi({ ci: 'exit 1' })).toEqual({ status: 1, last: '0 passed, 1 failed' });
});

it('fails when the tests end without their counts, or without a test', async () => {
  expect(await runCi({ test: 'echo boom' })).toEqual({ status: 1, last: '0 passed, 1 failed' });
  const none = 'echo "0 passed, 0 failed"';
  expect(await runCi({ test: none })).toEqual({ status: 1, last: '0 passed, 0 failed' });
});
