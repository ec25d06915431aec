// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { binariesIn, findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { chooseWay, runsWell } from './way-to-run.ts';
import type { WayToRun } from './way-to-run.ts';
import type { Account } from './unprivileged-account.ts';

/** Everything needed to run PostgreSQL for one folder: how, with what, and where the cluster lies. */
export interface PlaceToRun {
  readonly way: WayToRun;
  readonly binaries: Binaries;
  /** Holds the cluster; owned by whoever runs it. */
  readonly folder: string;
}

/** Where an unprivileged account can reach what lies in a folder that it cannot enter. */
const publicPlace = '/var/lib/samsyn';

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

function preparePublicPlace(folder: string, binaries: Binaries, account: Account): PlaceToRun {
  if (existsSync(join(folder, 'data')))
    throw new SamsynError(
      'runtime.folder-read-only',
      `The database in ${folder} belongs to another user; start as that user, or set SAMSYN_HOME to another folder.`,
      folder,
    );
  const way: WayToRun = { kind: 'account', account };
  mkdirSync(publicPlace, { recursive: true, mode: 0o755 });
  const reachable = runsWell(way, binaries.postgres, ['--version'])
    ? binaries
    : copyBinaries(binaries);
  const place = join(publicFolderFor(folder), basename(folder));
  mkdirSync(place, { recursive: true, mode: 0o700 });
  chownSync(publicFolderFor(folder), account.uid, account.gid);
  chownSync(place, account.uid, account.gid);
  return { way, binaries: reachable, folder: place };
}

/**
 * The place for the cluster of `folder`, made if need be: the folder itself, or its stand-in under
 * `/var/lib/samsyn` where only an account of its own can run PostgreSQL and cannot reach the folder.
 * @throws SamsynError `runtime.folder-read-only` when the cluster in the folder is another user's
 */
export function preparePlace(folder: string, binaries: Binaries = findBinaries()): PlaceToRun {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const way = chooseWay(
    (candidate) =>
      runsWell(candidate, binaries.postgres, ['--version']) &&
      runsWell(candidate, 'test', ['-w', folder]),
  );
  if (way.kind === 'account') return preparePublicPlace(folder, binaries, way.account);
  return { way, binaries, folder };
}
