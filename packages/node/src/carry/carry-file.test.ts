// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Digest, Instant, MessageId, isSamsynError } from '@samsyn/terms';
import { beforeAll, expect, test } from 'vitest';
import type { CarryHead } from './carry-record.ts';
import { carriedRecords, checkCarry } from './read-carry.ts';
import { writeCarry } from './write-carry.ts';
import type { NamedRecord } from './write-carry.ts';

const head: CarryHead = {
  format: 'samsyn-carry/1',
  what: 'messages',
  sender: AuthorityId.parse('north-authority'),
  recipient: AuthorityId.parse('south-authority'),
  at: Instant.parse('2026-12-01T08:00:00.000Z'),
};
const names = {
  messageId: MessageId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  sealedDigest: Digest.parse('a'.repeat(64)),
};
const records: readonly NamedRecord[] = [
  { kind: 'piece', bytes: Buffer.alloc(300, 7) },
  { kind: 'message', bytes: Buffer.from('sealed'), names },
];

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

let file: Buffer;

beforeAll(async () => {
  const written: Uint8Array[] = [];
  for await (const bytes of writeCarry(head, each(records))) written.push(bytes);
  file = Buffer.concat(written);
});

/** The file in pieces of this many bytes. */
function inPieces(bytes: Uint8Array, size: number) {
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => n * size);
  return () => each(starts.map((at) => bytes.subarray(at, at + size)));
}

test('a file is read back as it was written, in pieces of any size', async () => {
  for (const size of [1, 7, 4096]) {
    const checked = await checkCarry(inPieces(file, size));
    expect(checked).toMatchObject({ head, end: { records: 2, messages: [names] } });
    const read = [];
    for await (const record of carriedRecords(inPieces(file, size))) read.push(record);
    expect(read.map(({ kind, bytes }) => [kind, Buffer.from(bytes)])).toEqual(
      records.map(({ kind, bytes }) => [kind, Buffer.from(bytes)]),
    );
  }
});

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  return checkCarry(inPieces(bytes, 4096)).then(
    () => undefined,
    (error: unknown) => (isSamsynError(error) ? error.code : error),
  );
}

test('a file with any byte altered in front of its end is refused', async () => {
  const end = file.lastIndexOf('{"records"') - 5;
  for (let at = 0; at < end; at += 1)
    expect(await faultOf(file.with(at, (file[at] ?? 0) ^ 1)), `byte ${at}`).toBe('carry.damaged');
});

test('a file that is cut short anywhere, or has more behind its end, is refused', async () => {
  for (let length = 0; length < file.length; length += 1)
    expect(await faultOf(file.subarray(0, length)), `${length} bytes`).toBe('carry.damaged');
  expect(await faultOf(Buffer.concat([file, Buffer.alloc(5)]))).toBe('carry.damaged');
});
