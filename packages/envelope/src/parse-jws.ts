// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { base64url } from 'jose';
import { z } from 'zod';

const Base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);

const SignedBytes = z.strictObject({
  payload: Base64url,
  signatures: z.array(z.strictObject({ protected: Base64url, signature: Base64url })).max(8),
});
export type SignedBytes = z.infer<typeof SignedBytes>;

function requireCanonical(text: string, path: string): void {
  if (base64url.encode(base64url.decode(text)) !== text)
    throw new SamsynError('envelope.malformed', 'not base64url in its one form', path);
}

/**
 * The parts of a JWS in the one form that `sign` writes: same members, same order, no space, no
 * unprotected header, base64url without stray bits. Any other spelling of it is refused, so that
 * no byte of what is stored can change unnoticed.
 * @throws SamsynError `envelope.malformed`
 */
export function parseJws(bytes: Uint8Array): SignedBytes {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed = SignedBytes.safeParse(JSON.parse(text));
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') || 'jws';
      throw new SamsynError('envelope.malformed', 'not a JWS of the form used here', path);
    }
    const jws = parsed.data;
    requireCanonical(jws.payload, 'payload');
    for (const [index, { protected: header, signature }] of jws.signatures.entries()) {
      requireCanonical(header, `signatures.${index}.protected`);
      requireCanonical(signature, `signatures.${index}.signature`);
    }
    if (JSON.stringify(jws) !== text)
      throw new SamsynError('envelope.malformed', 'a JWS, but not in its one form', 'jws');
    return jws;
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('envelope.malformed', 'not a JWS in JSON', 'jws', { cause });
  }
}
