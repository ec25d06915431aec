// SPDX-License-Identifier: EUPL-1.2
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { runAsChild } from '../processes/run-as-child.ts';
import type { Running } from '../processes/run-as-child.ts';
import { clusterFolder, ensureCluster } from './cluster.ts';
import { binariesIn } from './binaries.ts';
import { KeeperOptions } from './keeper-options.ts';
import { stopLeftover } from './leftover.ts';
import { preparePlace } from './place-to-run.ts';
import { requireFreePort } from '../processes/free-port.ts';
import { startServer } from './server.ts';

/** Keeps one PostgreSQL alive for as long as the parent holds this process's standard input. */
async function keep(options: KeeperOptions, progress: (text: string) => void): Promise<Running> {
  const { folder, installation } = options;
  const place = preparePlace(
    folder,
    installation === undefined ? undefined : binariesIn(installation),
  );
  progress(
    existsSync(clusterFolder(place))
      ? 'PostgreSQL: starting'
      : 'PostgreSQL: making the database folder',
  );
  const adminPassword = await ensureCluster(place, options);
  await stopLeftover(place);
  await requireFreePort(options.port);
  const log = join(folder, 'postgres.log');
  const server = await startServer(place, options.port, options.durable, log);
  const stop = async (): Promise<void> => {
    await server.stop();
    const made = options.removeAtEnd ? [place.folder, folder] : [];
    for (const one of made) rmSync(one, { recursive: true, force: true });
  };
  const broken = server.ended.then((word): never => {
    throw new SamsynError('runtime.process-ended', `PostgreSQL ended by itself: ${word}`);
  });
  broken.catch(() => undefined);
  return { facts: { adminPassword, port: String(options.port) }, stop, broken };
}

const options = KeeperOptions.parse(JSON.parse(process.argv[2] ?? '{}'));
await runAsChild((progress) => keep(options, progress));
