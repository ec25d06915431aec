// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { binariesIn, findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { chooseWay, runsWell } from './way-to-run.ts';
import type { WayToRun } from './way-to-run.ts';

/** Everything needed to run PostgreSQL for one folder: how, with what, and where the cluster lies. */
export interface PlaceToRun {
  readonly way: WayToRun;
  readonly binaries: Binaries;
  /** Holds the cluster; owned by whoever runs it. */
  readonly folder: string;
}

/** Where an unprivileged account can reach what lies in a folder that it cannot enter. */
export const publicPlace = '/var/lib/samsyn';

/** The public place that stands for `folder`. */
export function publicFolderFor(folder: string): string {
  return join(publicPlace, createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

function copyBinaries(from: Binaries): Binaries {
  const version = createHash('sha256').update(from.folder).digest('hex').slice(0, 8);
  const target = join(publicPlace, `postgresql-${version}`);
  if (!existsSync(target)) {
    const staged = `${target}.${process.pid}`;
    cpSync(from.folder, staged, { recursive: true, verbatimSymlinks: true });
    renameSync(staged, target);
  }
  return binariesIn(target);
}

/**
 * The place for the cluster of `folder`, made if need be: the folder itself, or its stand-in under
 * `/var/lib/samsyn` where only an account of its own can run PostgreSQL and cannot reach the folder.
 */
export function preparePlace(folder: string, way: WayToRun = chooseWay()): PlaceToRun {
  const binaries = findBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (way.kind !== 'account') return { way, binaries, folder };
  mkdirSync(publicPlace, { recursive: true, mode: 0o755 });
  const reachable = runsWell(way, binaries.postgres, ['--version'])
    ? binaries
    : copyBinaries(binaries);
  const place = join(publicFolderFor(folder), basename(folder));
  mkdirSync(place, { recursive: true, mode: 0o700 });
  chownSync(publicFolderFor(folder), way.account.uid, way.account.gid);
  chownSync(place, way.account.uid, way.account.gid);
  return { way, binaries: reachable, folder: place };
}
