// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SamsynError } from '@samsyn/terms';
import { findFreePort } from '../../processes/free-port.ts';
import type { Stoppers } from '../../processes/stoppers.ts';

const program = 'nats-server';

/** The version of the server's program; undefined where the machine has none. */
export function queueVersion(): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(' ').at(-1) : undefined;
}

/** A NATS server on loopback with JetStream in this folder. @returns its port */
export async function startQueue(folder: string, stoppers: Stoppers): Promise<number> {
  const port = await findFreePort();
  const args = [
    '--addr',
    '127.0.0.1',
    '--port',
    String(port),
    '--jetstream',
    '--store_dir',
    folder,
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  stoppers.add(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.includes('Server is ready')) resolve(true);
    });
  });
  if ((await Promise.race([ready, ended])) !== true)
    throw new SamsynError('runtime.process-ended', 'the queue did not start', program);
  return port;
}
