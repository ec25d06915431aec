// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { base64url } from 'jose';
import type { BackupPublicKey } from './backup-key.ts';
import { backupInfo, backupMagic, recordAad } from './backup-records.ts';
import { hpkeSuite } from './hpke-suite.ts';

/** The same bytes in pieces of one size, the last of them smaller. */
async function* even(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const size = limits.backupChunkBytes;
  let waiting: Uint8Array[] = [];
  let held = 0;
  for await (const bytes of source) {
    for (let from = 0; from < bytes.length;) {
      const part = bytes.subarray(from, from + size - held);
      waiting.push(part);
      held += part.length;
      from += part.length;
      if (held < size) continue;
      yield Buffer.concat(waiting);
      waiting = [];
      held = 0;
    }
  }
  yield Buffer.concat(waiting);
}

function record(ciphertext: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + ciphertext.length);
  new DataView(bytes.buffer).setUint32(0, ciphertext.length);
  bytes.set(ciphertext, 4);
  return bytes;
}

/**
 * A backup encrypted to its key, a chunk at a time: HPKE in base mode (RFC 9180), each chunk sealed in
 * its turn, the last one marked as last, so that none can be left out, moved or cut off unseen.
 */
export async function* sealBackup(
  plain: AsyncIterable<Uint8Array>,
  to: BackupPublicKey,
): AsyncGenerator<Uint8Array> {
  const publicKey = await hpkeSuite.DeserializePublicKey(base64url.decode(to.pub));
  const { encapsulatedSecret, ctx } = await hpkeSuite.SetupSender(publicKey, { info: backupInfo });
  yield backupMagic;
  yield encapsulatedSecret;
  let before: Uint8Array | undefined;
  for await (const chunk of even(plain)) {
    if (before) yield record(await ctx.Seal(before, recordAad.chunk));
    before = chunk;
  }
  yield record(await ctx.Seal(before ?? new Uint8Array(), recordAad.last));
}
