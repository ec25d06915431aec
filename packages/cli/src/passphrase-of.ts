// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import type { CommandCall } from './command.ts';

const charsMin = 12;

/** The name of the credential (systemd.exec(5), LoadCredential=) that holds the passphrase. */
const credential = 'samsyn-keys';

function placeOf(env: CommandCall['env']): string | undefined {
  const named = env['SAMSYN_KEYS_PASSPHRASE_FILE'];
  if (named !== undefined && named !== '') return named;
  const folder = env['CREDENTIALS_DIRECTORY'];
  return folder === undefined || folder === '' ? undefined : join(folder, credential);
}

/**
 * The passphrase of the key files: the first line of the file that `SAMSYN_KEYS_PASSPHRASE_FILE`
 * names, else of the credential that the service manager gives; undefined without either.
 * @throws SamsynError `config.missing` when the file cannot be read, `config.invalid` when it is
 * shorter than 12 characters
 */
export function passphraseOf(env: CommandCall['env']): string | undefined {
  const place = placeOf(env);
  if (place === undefined) return undefined;
  const [line = ''] = textAt(place).split(/\r?\n/);
  if (line.length < charsMin)
    throw new SamsynError('config.invalid', `a passphrase has ${charsMin} characters`, place);
  return line;
}

function textAt(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch (cause) {
    throw new SamsynError('config.missing', 'the passphrase cannot be read', place, { cause });
  }
}
