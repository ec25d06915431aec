// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/**
 * JSON in UTF-8. No cause is kept: a parser's message quotes what it read.
 * @throws SamsynError `message.schema` with the path
 */
export function parseJson(bytes: Uint8Array, path?: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new SamsynError('message.schema', 'not JSON in UTF-8', path);
  }
}
