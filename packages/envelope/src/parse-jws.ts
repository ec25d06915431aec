// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64url } from 'jose';
import { z } from 'zod';
import { issuePath } from './issue-path.ts';

const Base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);

const SignedBytes = z.strictObject({
  payload: Base64url,
  signatures: z.array(z.strictObject({ protected: Base64url, signature: Base64url })).max(8),
});
export type SignedBytes = z.infer<typeof SignedBytes>;

/** No cause is kept: a parser's message quotes what it read. */
function readJson(bytes: Uint8Array): { readonly text: string; readonly value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    throw new SamsynError('envelope.malformed', 'not a JWS in JSON', 'jws');
  }
}

function isCanonical(text: string): boolean {
  try {
    return base64url.encode(base64url.decode(text)) === text;
  } catch {
    return false;
  }
}

function requireCanonical(text: string, path: string): void {
  if (!isCanonical(text))
    throw new SamsynError('envelope.malformed', 'not base64url in its one form', path);
}

/**
 * The parts of a JWS in the one form that `sign` writes: same members, same order, no space, no
 * unprotected header, base64url without stray bits. Any other spelling of it is refused, so that
 * no byte of what is stored can change unnoticed.
 * @throws SamsynError `envelope.malformed`
 */
export function parseJws(bytes: Uint8Array): SignedBytes {
  const { text, value } = readJson(bytes);
  const parsed = SignedBytes.safeParse(value);
  if (!parsed.success) {
    const path = issuePath(parsed.error) || 'jws';
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
}
