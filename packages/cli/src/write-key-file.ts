// SPDX-License-Identifier: EUPL-1.2
import { renameSync, writeFileSync } from 'node:fs';
import { lockKeys } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';

function write(path: string, value: object, options: { mode: number; flag: string }): void {
  try {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { ...options, flush: true });
  } catch (cause) {
    const reason = 'the file cannot be written, or is there already';
    throw new SamsynError('runtime.folder-read-only', reason, path, { cause });
  }
}

/** Writes a new file that all may read. @throws SamsynError `runtime.folder-read-only` */
export function writePublicFile(path: string, value: object): void {
  write(path, value, { mode: 0o644, flag: 'wx' });
}

/**
 * Writes a new private key file for its owner alone, encrypted when there is a passphrase.
 * @throws SamsynError `runtime.folder-read-only`
 */
export async function writeKeyFile(
  path: string,
  keys: object,
  passphrase: string | undefined,
): Promise<void> {
  const value = passphrase === undefined ? keys : await lockKeys(keys, passphrase);
  write(path, value, { mode: 0o600, flag: 'wx' });
}

/** Puts an encrypted key file in the place of what is there, at once or not at all. */
export async function replaceKeyFile(
  path: string,
  keys: object,
  passphrase: string,
): Promise<void> {
  const beside = `${path}.new`;
  write(beside, await lockKeys(keys, passphrase), { mode: 0o600, flag: 'w' });
  renameSync(beside, path);
}
