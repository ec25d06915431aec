// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { isSignedBy } from './ed25519.ts';
import { parseNote } from './parse-note.ts';
import type { VerifierKey } from './parse-vkey.ts';

/**
 * The note's text, once the key's own signature on it was found good. Signatures by other keys
 * are not looked at.
 * @throws SamsynError `ledger.signature` when the key's signature is missing, doubled or broken,
 * `ledger.checkpoint` when it is no note
 */
export async function openNote(note: string, key: VerifierKey, path?: string): Promise<string> {
  const { text, signatures } = parseNote(note, path);
  const own = signatures.filter((one) => one.name === key.name && one.keyId === key.id);
  const [signature] = own;
  if (key.use !== 'log' || signature === undefined || own.length !== 1)
    throw new SamsynError('ledger.signature', `not signed once by ${key.name}`, path);
  if (!(await isSignedBy(key, signature.signature, new TextEncoder().encode(text))))
    throw new SamsynError('ledger.signature', `the signature of ${key.name} does not verify`, path);
  return text;
}
