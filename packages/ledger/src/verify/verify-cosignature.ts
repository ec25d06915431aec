// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { isSignedBy } from './ed25519.ts';
import { parseNote } from './parse-note.ts';
import { parseVkey } from './parse-vkey.ts';

const timeBytes = 8;

/** What a cosignature proves: that the witness had seen this tree, and none larger, by then. */
export interface Cosigned {
  readonly witness: string;
  readonly vkey: string;
  readonly unixSeconds: number;
}

/**
 * The witness's cosignature/v1 (C2SP tlog-cosignature) on a checkpoint, found good.
 * @throws SamsynError `ledger.cosignature` when it is missing, doubled or broken;
 * `ledger.malformed`, `ledger.checkpoint`, `ledger.signature` for what cannot be read
 */
export async function verifyCosignature(
  note: string,
  witnessVkey: string,
  path?: string,
): Promise<Cosigned> {
  const key = parseVkey(witnessVkey, path);
  const { text, signatures } = parseNote(note, path);
  const own = signatures.filter((one) => one.name === key.name && one.keyId === key.id);
  const [line] = own;
  if (key.use !== 'witness' || line === undefined || own.length !== 1)
    throw new SamsynError('ledger.cosignature', `not cosigned once by ${key.name}`, path);
  const timed = line.signature.slice();
  const seconds =
    timed.length > timeBytes ? Number(new DataView(timed.buffer).getBigUint64(0)) : Number.NaN;
  const message = new TextEncoder().encode(`cosignature/v1\ntime ${seconds}\n${text}`);
  const good =
    Number.isSafeInteger(seconds) && (await isSignedBy(key, timed.subarray(timeBytes), message));
  if (!good)
    throw new SamsynError('ledger.cosignature', `the cosignature of ${key.name} is broken`, path);
  return { witness: key.name, vkey: witnessVkey, unixSeconds: seconds };
}
