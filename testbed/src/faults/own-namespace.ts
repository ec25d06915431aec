// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const flags = ['--mount', '--propagation', 'private', '--'];

/** Whether this machine lets a process have mounts of its own, which go when it goes. */
export function mayHaveOwnMounts(): boolean {
  const probe = ['mount', '-t', 'tmpfs', 'samsyn-probe', '/mnt'];
  return spawnSync('unshare', [...flags, ...probe], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs this program once more, in a namespace with mounts of its own; SIGINT and SIGTERM are passed
 * on. @returns its exit code
 */
export async function runInOwnNamespace(args: readonly string[]): Promise<number> {
  const own = ['--disable-warning=ExperimentalWarning', ...args];
  const child = spawn('unshare', [...flags, process.execPath, ...own], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}
