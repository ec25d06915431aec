// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

const binaries = join(import.meta.dirname, '../../node_modules/.bin');

export type ToolResult = {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
};

/**
 * Runs a development tool of this workspace in `root`, on the Node that runs this script, and
 * returns what it said once it has ended. Throws when it cannot be started.
 */
export function runTool(root: string, name: string, args: readonly string[]): ToolResult {
  const program = realpathSync(join(binaries, name));
  const done = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.error) throw done.error;
  return { status: done.status ?? 1, stdout: done.stdout, stderr: done.stderr };
}
