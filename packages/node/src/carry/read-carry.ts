// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { SamsynError, limits } from '@samsyn/terms';
import {
  CarryEnd,
  CarryHead,
  carryKinds,
  carryMagic,
  carryRecordHeadBytes,
  parseCarried,
} from './carry-record.ts';
import type { CarryRecord } from './carry-record.ts';

/** A file that can be read more than once, from its beginning. */
export type CarryFile = () => AsyncIterable<Uint8Array>;

const damaged = (reason: string, path: string): SamsynError =>
  new SamsynError('carry.damaged', reason, path);

/** Takes bytes from the front of a stream; never keeps more than the largest record. */
class Intake {
  readonly #source: AsyncIterator<Uint8Array>;
  #kept: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterator<Uint8Array>) {
    this.#source = source;
  }

  /** The next bytes; undefined when the stream has ended just here. */
  async take(length: number, path: string): Promise<Uint8Array | undefined> {
    while (this.#kept.length < length) {
      const { value, done } = await this.#source.next();
      if (done === true) break;
      this.#kept = Buffer.concat([this.#kept, value]);
    }
    if (this.#kept.length === 0 && length > 0) return undefined;
    if (this.#kept.length < length) throw damaged('the file is cut short', path);
    const taken = this.#kept.subarray(0, length);
    this.#kept = this.#kept.subarray(length);
    return taken;
  }
}

/** The records as they stand, unchecked. @throws SamsynError `carry.damaged` */
async function* readRecords(file: CarryFile): AsyncGenerator<CarryRecord> {
  const intake = new Intake(file()[Symbol.asyncIterator]());
  const magic = await intake.take(carryMagic.length, 'file');
  if (!magic || Buffer.compare(magic, carryMagic) !== 0)
    throw damaged('not a file of carried messages', 'file');
  for (let place = 0; ; place += 1) {
    const path = `record ${place}`;
    const head = await intake.take(carryRecordHeadBytes, path);
    if (!head) return;
    const view = Buffer.from(head);
    const kind = carryKinds[view.readUInt8(0)];
    const length = view.readUInt32BE(1);
    if (kind === undefined || length > limits.carryRecordBytesMax)
      throw damaged('no record of this version', path);
    const bytes = await intake.take(length, path);
    if (!bytes) throw damaged('the file is cut short', path);
    yield { kind, bytes };
  }
}

function encodedHead({ kind, bytes }: CarryRecord): Buffer {
  const head = Buffer.alloc(carryRecordHeadBytes);
  head.writeUInt8(carryKinds.indexOf(kind), 0);
  head.writeUInt32BE(bytes.length, 1);
  return head;
}

/**
 * Reads a file from end to end, without doing anything: it is whole and undamaged by the list at its
 * end. Who made it is another question; each message and receipt in it says so by its signatures.
 * @throws SamsynError `carry.damaged` with the place
 */
export async function checkCarry(
  file: CarryFile,
): Promise<{ readonly head: CarryHead; readonly end: CarryEnd }> {
  const hash = createHash('sha256').update(carryMagic);
  let head: CarryHead | undefined;
  let end: CarryEnd | undefined;
  let place = 0;
  for await (const record of readRecords(file)) {
    const path = `record ${place}`;
    if (end) throw damaged('something stands behind the end', path);
    if ((record.kind === 'head') !== (place === 0)) throw damaged('no head, or two', path);
    if (record.kind === 'head') head = parseCarried(CarryHead, record.bytes, path);
    if (record.kind === 'end') end = parseCarried(CarryEnd, record.bytes, path);
    else hash.update(encodedHead(record)).update(record.bytes);
    place += 1;
  }
  if (!head || !end) throw damaged('the file has no end', `record ${place}`);
  if (end.records !== place - 2 || end.sha256 !== hash.digest('hex'))
    throw damaged('the records are not those that the end tells of', 'end');
  return { head, end };
}

/** What stands between head and end of a file that has been checked. */
export async function* carriedRecords(file: CarryFile): AsyncGenerator<CarryRecord> {
  for await (const record of readRecords(file))
    if (record.kind !== 'head' && record.kind !== 'end') yield record;
}
