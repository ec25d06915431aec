// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only its owner may read; whole or not at all. */
export function writeSecret(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const staged = `${file}.${process.pid}.unfinished`;
  writeFileSync(staged, content, { mode: 0o600 });
  renameSync(staged, file);
}
