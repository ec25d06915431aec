// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { LedgerSigner } from './import-ledger-key.ts';
import { signatureLine } from './sign-note.ts';

/**
 * A cosignature/v1 line (C2SP tlog-cosignature) on a checkpoint: that at `unixSeconds` this is the
 * largest consistent tree the witness has seen of that ledger. The caller has verified the
 * checkpoint's signature and its consistency with the last one it cosigned.
 * @throws SamsynError `ledger.cosignature` for a key that is no witness's, a time that is none, or
 * a text that is no note
 */
export async function cosign(
  checkpointNote: string,
  signer: LedgerSigner,
  unixSeconds: number,
): Promise<string> {
  const end = checkpointNote.indexOf('\n\n');
  if (signer.use !== 'witness' || !Number.isSafeInteger(unixSeconds) || unixSeconds < 1 || end < 0)
    throw new SamsynError('ledger.cosignature', 'a note, a witness key and a time are needed');
  const body = checkpointNote.slice(0, end + 1);
  const message = new TextEncoder().encode(`cosignature/v1\ntime ${unixSeconds}\n${body}`);
  const signature = await signer.sign(message);
  const timestamped = new Uint8Array(8 + signature.length);
  new DataView(timestamped.buffer).setBigUint64(0, BigInt(unixSeconds));
  timestamped.set(signature, 8);
  return signatureLine(signer, timestamped);
}

/** The note with the line appended; unchanged when it has that very line already. */
export function addCosignature(checkpointNote: string, line: string): string {
  return checkpointNote.includes(`\n${line}`) ? checkpointNote : `${checkpointNote}${line}`;
}
