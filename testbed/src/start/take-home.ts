// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { requireWritableFolder } from '../files/require-writable-folder.ts';
import { writeSecret } from '../files/write-secret.ts';
import { commandOf } from '../processes/process-facts.ts';

/** The data folder, held by this process. */
export interface Home {
  readonly folder: string;
  /** Whether a program that held it before was killed, so that its children may still be ending. */
  readonly wasKilled: boolean;
  release(): void;
}

/** The process that holds the folder, if it still runs: its id and command line are as noted. */
function findHolder(file: string): number | undefined {
  const [pid = '', command = ''] = readFileSync(file, 'utf8').split('\n');
  const holder = Number(pid);
  return holder !== process.pid && commandOf(holder) === command ? holder : undefined;
}

/**
 * Takes the data folder for this process; it is made when absent.
 * @throws SamsynError `runtime.folder-read-only`, `runtime.folder-in-use`
 */
export function takeHome(folder: string): Home {
  requireWritableFolder(folder);
  const file = join(folder, 'running');
  const wasKilled = existsSync(file);
  const holder = wasKilled ? findHolder(file) : undefined;
  if (holder !== undefined)
    throw new SamsynError(
      'runtime.folder-in-use',
      `Samsyn already runs from ${folder} (process ${holder}); stop it first.`,
      folder,
    );
  writeSecret(file, `${process.pid}\n${commandOf(process.pid) ?? ''}\n`);
  return { folder, wasKilled, release: () => rmSync(file, { force: true }) };
}
