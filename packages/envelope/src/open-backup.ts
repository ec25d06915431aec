// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import { base64url } from 'jose';
import type { BackupKey } from './backup-key.ts';
import { backupInfo, backupMagic, recordAad } from './backup-records.ts';
import { hpkeSuite } from './hpke-suite.ts';

const tagBytes = 16;

/** Takes bytes off a stream in the lengths asked for. */
class Intake {
  readonly #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #fill(length: number): Promise<void> {
    while (this.#held.length < length) {
      const { done, value } = await this.#source.next();
      if (done === true) return;
      this.#held = Buffer.concat([this.#held, value]);
    }
  }

  async isAtEnd(): Promise<boolean> {
    await this.#fill(1);
    return this.#held.length === 0;
  }

  async take(length: number): Promise<Buffer> {
    await this.#fill(length);
    if (this.#held.length < length)
      throw new SamsynError('backup.altered', 'the sealed file is cut off', 'data');
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}

/**
 * The bytes of a sealed backup, chunk by chunk. They are whole once the last has come: until then
 * nothing of them is to be made lasting.
 * @throws SamsynError `backup.malformed`, `backup.altered`
 */
export async function* openBackup(
  sealed: AsyncIterable<Uint8Array>,
  key: BackupKey,
): AsyncGenerator<Uint8Array> {
  const intake = new Intake(sealed);
  if (!(await intake.take(backupMagic.length)).equals(backupMagic))
    throw new SamsynError('backup.malformed', 'not a sealed backup of this version', 'data');
  const encapsulated = await intake.take(hpkeSuite.KEM.Nenc);
  const privateKey = await hpkeSuite.DeserializePrivateKey(base64url.decode(key.priv), false);
  const ctx = await hpkeSuite.SetupRecipient(privateKey, encapsulated, { info: backupInfo });
  for (;;) {
    const length = (await intake.take(4)).readUInt32BE();
    if (length > limits.backupChunkBytes + tagBytes)
      throw new SamsynError('backup.malformed', 'a chunk above the limit', 'data');
    const ciphertext = await intake.take(length);
    const last = await intake.isAtEnd();
    try {
      yield await ctx.Open(ciphertext, last ? recordAad.last : recordAad.chunk);
    } catch (cause) {
      const reason = 'the sealed bytes do not open: altered, or sealed to another key';
      throw new SamsynError('backup.altered', reason, 'data', { cause });
    }
    if (last) return;
  }
}
