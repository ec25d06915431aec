// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SamsynError } from '@samsyn/terms';
import { commandOf, parentOf } from '../processes/process-facts.ts';
import { clusterFolder } from './cluster.ts';
import type { PlaceToRun } from './place-to-run.ts';
import { runProgram } from './run-program.ts';

const stoppingKeeperMs = 6_000;
const pollMs = 50;

/** The server that runs on the cluster, by its own lock file; undefined when none does. */
function findServer(folder: string): number | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return commandOf(pid)?.includes(folder) === true ? pid : undefined;
}

function hasKeeper(server: number): boolean {
  const parent = parentOf(server);
  return parent !== undefined && commandOf(parent)?.includes('keeper.ts') === true;
}

/** The keeper of a killed program is stopping its server: no event of ours tells when it is done. */
async function waitForKeeper(folder: string): Promise<number | undefined> {
  const attempts = stoppingKeeperMs / pollMs;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const server = findServer(folder);
    if (server === undefined || !hasKeeper(server)) return server;
    await pause(pollMs);
  }
  throw new SamsynError(
    'runtime.folder-in-use',
    `The database in ${folder} is already running; stop the other one first.`,
    folder,
  );
}

/**
 * No server runs on the cluster when this resolves, and no lock file is left: a server whose
 * keeper is gone is stopped, a lock file without a server removed.
 * @throws SamsynError `runtime.folder-in-use` when a living keeper holds the server
 */
export async function stopLeftover(place: PlaceToRun): Promise<void> {
  const folder = clusterFolder(place);
  if ((await waitForKeeper(folder)) !== undefined) {
    const stop = (mode: string): ReturnType<typeof runProgram> =>
      runProgram(place.way, place.binaries.pgCtl, ['stop', '-D', folder, '-m', mode, '-t', '20']);
    if (!(await stop('fast')).ok) await stop('immediate');
  }
  if (findServer(folder) === undefined) rmSync(join(folder, 'postmaster.pid'), { force: true });
}
