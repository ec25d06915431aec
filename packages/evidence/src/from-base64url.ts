// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { toBase64url } from './to-base64url.ts';

/**
 * The bytes of base64url in its one form.
 * @throws SamsynError `evidence.malformed`
 */
export function fromBase64url(text: string, path: string): Uint8Array {
  const malformed = new SamsynError('evidence.malformed', 'not base64url in its one form', path);
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw malformed;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  if (toBase64url(bytes) !== text) throw malformed;
  return bytes;
}
