// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest } from '@samsyn/terms';
import { carryKinds, carryMagic, carryRecordHeadBytes } from './carry-record.ts';
import type { CarryEnd, CarryHead, CarryRecord } from './carry-record.ts';

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');

function encode({ kind, bytes }: CarryRecord): Uint8Array {
  const record = Buffer.alloc(carryRecordHeadBytes + bytes.length);
  record.writeUInt8(carryKinds.indexOf(kind), 0);
  record.writeUInt32BE(bytes.length, 1);
  record.set(bytes, carryRecordHeadBytes);
  return record;
}

/** A record, and for a message its id, so that the list at the end names it. */
export interface NamedRecord extends CarryRecord {
  readonly names?: CarryEnd['messages'][number];
}

/** The bytes of a file, a record in memory at a time, with the list at its end. */
export async function* writeCarry(
  head: CarryHead,
  records: AsyncIterable<NamedRecord>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256').update(carryMagic);
  const messages: CarryEnd['messages'] = [];
  let count = 0;
  yield carryMagic;
  const first = encode({ kind: 'head', bytes: json(head) });
  hash.update(first);
  yield first;
  for await (const { names, ...record } of records) {
    const bytes = encode(record);
    hash.update(bytes);
    count += 1;
    if (names) messages.push(names);
    yield bytes;
  }
  const end: CarryEnd = { records: count, sha256: Digest.parse(hash.digest('hex')), messages };
  yield encode({ kind: 'end', bytes: json(end) });
}
