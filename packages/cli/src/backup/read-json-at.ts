// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { readGiven } from '../read-given.ts';

/** JSON of a file that was named. @throws SamsynError `config.missing`, `config.invalid` */
export function readJsonAt(path: string): unknown {
  const bytes = readGiven(path);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // No cause is kept: a parser's message quotes what it read, which can be a key.
    throw new SamsynError('config.invalid', 'not JSON', path);
  }
}
