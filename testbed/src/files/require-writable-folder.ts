// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

/**
 * The folder exists and can be written to when this returns.
 * @throws SamsynError `runtime.folder-read-only`
 */
export function requireWritableFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new SamsynError(
      'runtime.folder-read-only',
      `The data folder ${folder} cannot be written to (${codeOf(cause)}); make it writable, or set SAMSYN_HOME to another folder.`,
      folder,
      { cause },
    );
  }
}
