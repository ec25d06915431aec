// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { SamsynError } from '@samsyn/terms';

/** The bytes of a file that was named on the command line. @throws SamsynError `config.missing` */
export function readGiven(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new SamsynError('config.missing', 'the file cannot be read', path, { cause });
  }
}
