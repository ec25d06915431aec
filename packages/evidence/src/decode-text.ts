// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/**
 * The bytes of UTF-8 as text; a byte order mark is no part of what is read here.
 * @throws SamsynError `evidence.malformed`
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SamsynError('evidence.malformed', 'not UTF-8', path);
  }
}
