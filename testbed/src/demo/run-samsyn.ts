// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const program = join(import.meta.dirname, '../../../packages/cli/bin/samsyn.js');
const run = promisify(execFile);

/** Runs the program in a process of its own; returns what it printed and its exit code. */
export async function runSamsyn(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const flags = ['--disable-warning=ExperimentalWarning', program];
  try {
    return {
      code: 0,
      ...(await run(process.execPath, [...flags, ...args], { env: { ...process.env, ...env } })),
    };
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error) || !('stderr' in error)) throw error;
    const code = 'code' in error && typeof error.code === 'number' ? error.code : 1;
    return { code, stdout: String(error.stdout), stderr: String(error.stderr) };
  }
}
