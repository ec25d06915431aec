// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function runCheck(...names: string[]) {
  const program = join(import.meta.dirname, 'check.ts');
  return spawnSync(process.execPath, [program, ...names], { encoding: 'utf8' });
}

it('says one line for each check and a sum', () => {
  const { status, stdout } = runCheck('lock');
  expect(stdout).toMatch(/^ok {3}lock .*\n1 checks hold, 0 fail\n$/);
  expect(status).toBe(0);
});

it('fails when it is asked for a check that does not exist', () => {
  expect(runCheck('no-such-check').status).toBe(1);
});
