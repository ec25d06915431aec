// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { beforeAll, expect, test } from 'vitest';
import {
  BackupKey,
  BackupPublicKey,
  generateBackupKey,
  parseBackupKey,
  publicBackupKeyOf,
} from './backup-key.ts';
import { openBackup } from './open-backup.ts';
import { sealBackup } from './seal-backup.ts';

/** Two whole chunks, and some of a third. */
const plain = new Uint8Array(2 * limits.backupChunkBytes + 1_000).map((_, at) => at % 251);
const headBytes = 4 + 1_120;
const recordBytes = 4 + limits.backupChunkBytes + 16;

let key: BackupKey;
let sealed: Buffer;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

const open = async (bytes: Uint8Array, by = key): Promise<Buffer> =>
  all(openBackup(inPieces(bytes, 10_007), by));

beforeAll(async () => {
  key = await generateBackupKey();
  sealed = await all(sealBackup(inPieces(plain, 70_001), publicBackupKeyOf(key)));
});

test('what is sealed opens with the private half, whatever the pieces it comes in', async () => {
  expect((await open(sealed)).equals(plain)).toBe(true);
  const none = await all(sealBackup(inPieces(new Uint8Array(), 1), publicBackupKeyOf(key)));
  expect((await open(none)).length).toBe(0);
});

test.each([
  ['cut at the end of a chunk', () => sealed.subarray(0, headBytes + 2 * recordBytes)],
  ['cut inside one', () => sealed.subarray(0, sealed.length - 1)],
  [
    'with a chunk left out',
    () => Buffer.concat([sealed.subarray(0, headBytes), sealed.subarray(headBytes + recordBytes)]),
  ],
  [
    'with two chunks in each other’s place',
    () =>
      Buffer.concat([
        sealed.subarray(0, headBytes),
        sealed.subarray(headBytes + recordBytes, headBytes + 2 * recordBytes),
        sealed.subarray(headBytes, headBytes + recordBytes),
        sealed.subarray(headBytes + 2 * recordBytes),
      ]),
  ],
  ['with something behind it', () => Buffer.concat([sealed, sealed.subarray(headBytes)])],
  ['with a byte changed', () => sealed.with(headBytes + 99, (sealed[headBytes + 99] ?? 0) ^ 1)],
])('a backup %s does not open', async (_, altered) => {
  await expect(open(altered())).rejects.toMatchObject({ code: 'backup.altered' });
});

test('another key does not open it, and other bytes are no backup', async () => {
  const other = await generateBackupKey();
  await expect(open(sealed, other)).rejects.toMatchObject({ code: 'backup.altered' });
  await expect(open(sealed.with(0, 0))).rejects.toMatchObject({ code: 'backup.malformed' });
});

test('the half that lies at the node opens nothing, and an id is that of its key', async () => {
  const half = publicBackupKeyOf(key);
  expect(await parseBackupKey(BackupPublicKey, half)).toEqual(half);
  await expect(parseBackupKey(BackupKey, half)).rejects.toMatchObject({ code: 'config.invalid' });
  const { kid } = await generateBackupKey();
  await expect(parseBackupKey(BackupPublicKey, { ...half, kid })).rejects.toMatchObject({
    code: 'config.invalid',
  });
});
