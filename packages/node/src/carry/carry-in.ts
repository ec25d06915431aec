// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest, SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { receive } from '../inbox/receive.ts';
import { recordMessage } from '../inbox/record-message.ts';
import { stageDocument } from '../inbox/stage-document.ts';
import type { CarriedRefusal, CarryHead } from './carry-record.ts';
import { carriedRecords, checkCarry } from './read-carry.ts';
import type { CarryFile } from './read-carry.ts';
import { writeCarry } from './write-carry.ts';
import type { NamedRecord } from './write-carry.ts';

const messageIdChars = 36;
const addressChars = messageIdChars + 64;

/** @throws SamsynError `message.schema`, `message.wrong-sender`, `message.wrong-recipient` */
export function assertForUs(
  context: CaseContext,
  head: CarryHead,
  expected: CarryHead['what'],
): void {
  if (head.what !== expected)
    throw new SamsynError('message.schema', `not a file of ${expected}`, 'head.what');
  if (head.sender !== context.peer.authority.id)
    throw new SamsynError('message.wrong-sender', 'not from our peer', 'head.sender');
  if (head.recipient !== context.own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'not for this authority', 'head.recipient');
}

/** What was refused is on the record, as at the door; anything else ends the reading. */
async function refused(context: CaseContext, error: unknown): Promise<ErrorCode> {
  if (!isSamsynError(error)) throw error;
  const { code } = error;
  const actor = `peer:${context.peer.authority.id}`;
  await recordOnly(context, { event: 'message.rejected', actor, content: { code } });
  return code;
}

async function takePiece(context: CaseContext, bytes: Uint8Array): Promise<void> {
  const address = Buffer.from(bytes.subarray(0, addressChars)).toString('latin1');
  const [messageId, digest] = [address.slice(0, messageIdChars), address.slice(messageIdChars)];
  try {
    await stageDocument(context, { messageId, digest, sealed: bytes.subarray(addressChars) });
  } catch (error) {
    await refused(context, error);
  }
}

async function takeMessage(context: CaseContext, sealed: Uint8Array): Promise<NamedRecord> {
  try {
    const received = await receive(context, sealed);
    return { kind: 'receipt', bytes: await recordMessage(context, received) };
  } catch (error) {
    const refusal: CarriedRefusal = {
      sealedDigest: Digest.parse(createHash('sha256').update(sealed).digest('hex')),
      code: await refused(context, error),
    };
    return { kind: 'refusal', bytes: Buffer.from(JSON.stringify(refusal), 'utf8') };
  }
}

async function* receipts(
  context: CaseContext,
  file: CarryFile,
  actor: string,
): AsyncGenerator<NamedRecord> {
  const count = { receipts: 0, refusals: 0 };
  for await (const { kind, bytes } of carriedRecords(file)) {
    if (kind === 'piece') await takePiece(context, bytes);
    if (kind !== 'message') continue;
    const answer = await takeMessage(context, bytes);
    count[answer.kind === 'receipt' ? 'receipts' : 'refusals'] += 1;
    yield answer;
  }
  await recordOnly(context, { event: 'carry.taken-in', actor, content: count });
}

/**
 * Takes in a file that was carried here: each document and message in it exactly as if it had been
 * posted, so that what has come before changes nothing. Nothing is done before the whole file has
 * been found undamaged.
 * @returns the bytes of the file to carry back: a receipt for each message, or why there is none
 * @throws SamsynError `carry.damaged`, `message.schema`, `message.wrong-sender`, `message.wrong-recipient`
 */
export async function carryIn(
  context: CaseContext,
  file: CarryFile,
  actor: string,
): Promise<AsyncGenerator<Uint8Array>> {
  const { head } = await checkCarry(file);
  assertForUs(context, head, 'messages');
  const [sender, recipient] = [context.own.authority.id, context.peer.authority.id];
  const back = { what: 'receipts', sender, recipient, at: context.clock() } as const;
  return writeCarry({ format: 'samsyn-carry/1', ...back }, receipts(context, file, actor));
}
