// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { base64 } from './base64.ts';
import type { LedgerSigner } from './import-ledger-key.ts';

/** One signature line of a note (C2SP signed-note), with its newline. */
export function signatureLine(signer: LedgerSigner, signature: Uint8Array): string {
  return `— ${signer.name} ${base64(Uint8Array.of(...signer.keyId, ...signature))}\n`;
}

/**
 * The text as a signed note (C2SP signed-note): text, empty line, one signature line.
 * @throws SamsynError `ledger.checkpoint` when the text does not end its last line, or the key is
 * a witness's
 */
export async function signNote(text: string, signer: LedgerSigner): Promise<string> {
  if (!text.endsWith('\n') || signer.use !== 'log')
    throw new SamsynError('ledger.checkpoint', 'a whole text, and the key of a ledger, are needed');
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}\n${signatureLine(signer, signature)}`;
}
