// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { base64url } from 'jose';
import { z } from 'zod';

const ProtectedHeader = z.strictObject({ alg: z.string(), kid: z.string(), typ: z.string() });
export type ProtectedHeader = z.infer<typeof ProtectedHeader>;

/**
 * The protected header of one signature: `alg`, `kid` and `typ`, in that order and nothing else.
 * `crit`, `b64` and every other member are refused.
 * @throws SamsynError `envelope.malformed`
 */
export function parseProtectedHeader(encoded: string, path: string): ProtectedHeader {
  try {
    const bytes = base64url.decode(encoded);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const header = ProtectedHeader.parse(JSON.parse(text));
    if (JSON.stringify(header) !== text)
      throw new SamsynError('envelope.malformed', 'a header, but not in its one form', path);
    return header;
  } catch (error) {
    if (isSamsynError(error)) throw error;
    const reason = 'the protected header is not alg, kid and typ alone';
    throw new SamsynError('envelope.malformed', reason, path);
  }
}
