// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../packages/cli/bin/samsyn.js');

/** The exit code of a program that tried to connect to anything, a database's socket included. */
export const triedToConnect = 99;

const guard = `import net from 'node:net';
net.Socket.prototype.connect = () => process.exit(${triedToConnect});`;

/** Runs the program where nothing can be reached: no connection, no environment. */
export async function runOffline(
  args: readonly string[],
): Promise<{ code: number | null; stdout: string }> {
  const flags = ['--disable-warning=ExperimentalWarning'];
  const guarded = ['--import', `data:text/javascript,${encodeURIComponent(guard)}`];
  const child = spawn(process.execPath, [...flags, ...guarded, program, ...args], {
    cwd: tmpdir(),
    env: {},
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [text] = await Promise.all([child.stdout.toArray(), once(child, 'close')]);
  return { code: child.exitCode, stdout: Buffer.concat(text).toString('utf8') };
}
