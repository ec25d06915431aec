// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The file holds the text, and does so after a power cut, when this returns; or it is as it was. */
export function writeDurably(path: string, text: string): void {
  writeFileSync(`${path}.unfinished`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.unfinished`, path);
  sync(dirname(path));
}
