// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { openMessage, parseInPart, verify, verifyMessage, verifyReceipt } from '@samsyn/envelope';
import type { PeerKeys } from '@samsyn/envelope';
import { Instant, SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

export interface MessageFault {
  readonly messageId: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

export interface MessageExamination {
  readonly examined: number;
  readonly faults: readonly MessageFault[];
}

interface StoredMessage {
  readonly message_id: string;
  readonly direction: string;
  readonly digest: string;
  readonly sealed: Uint8Array;
  readonly sealed_own: Uint8Array | null;
  readonly sealed_digest: string;
  readonly at: string;
  readonly receipt: Uint8Array | null;
  readonly received_at: string | null;
  readonly erased: Uint8Array | null;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Examined {
  readonly signed: Uint8Array;
  readonly messageId: string;
}

/** Of a message whose content is erased, what was signed of it is left. */
async function examineErased(signed: Uint8Array, sender: PeerKeys): Promise<Examined> {
  const { form } = await parseInPart(await verify(signed, sender));
  return { signed, messageId: form.messageId };
}

async function examineWhole(
  { own }: CaseContext,
  stored: StoredMessage,
  sender: PeerKeys,
): Promise<Examined> {
  if (sha256(stored.sealed) !== stored.sealed_digest)
    throw new SamsynError('message.replay-altered', 'the sealed bytes are not as they were');
  const opened = await openMessage(stored.sealed_own ?? stored.sealed, own.openingKeys);
  const { messageId } = await verifyMessage(opened, sender);
  return { signed: opened.signed, messageId };
}

async function examine(context: CaseContext, stored: StoredMessage): Promise<void> {
  const out = stored.direction === 'out';
  const { own, peer } = context;
  const at = Instant.parse(stored.at);
  const sender = out ? own.publicKeysAt(at) : peer.keysAt(at);
  const { signed, messageId } = stored.erased
    ? await examineErased(stored.erased, sender)
    : await examineWhole(context, stored, sender);
  const digest = sha256(signed);
  if (digest !== stored.digest)
    throw new SamsynError('message.replay-altered', 'the digest is not that of the bytes');
  if (messageId !== stored.message_id)
    throw new SamsynError('message.schema', 'another message in its place');
  if (!stored.receipt) return;
  const given = Instant.parse(stored.received_at);
  const receipt = await verifyReceipt(
    stored.receipt,
    out ? peer.keysAt(given) : own.publicKeysAt(given),
  );
  if (receipt.digest !== digest || receipt.messageId !== stored.message_id) {
    throw new SamsynError('message.schema', 'the receipt is for something else');
  }
}

/** Opens and verifies every stored message and its receipt; names each one that is not as it was. */
export async function examineMessages(context: CaseContext): Promise<MessageExamination> {
  const faults: MessageFault[] = [];
  const rows = await context.db
    .selectFrom('messages as m')
    .leftJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .leftJoin('erased_messages as e', (join) =>
      join.onRef('e.person_id', '=', 'm.person_id').onRef('e.message_id', '=', 'm.message_id'),
    )
    .select([
      'm.message_id',
      'm.direction',
      'm.digest',
      'm.sealed',
      'm.sealed_own',
      'm.sealed_digest',
      'm.at',
      'r.signed as receipt',
      'r.received_at',
      'e.signed as erased',
    ])
    .orderBy('m.at')
    .execute();
  for (const row of rows) {
    try {
      await examine(context, row);
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      faults.push({ messageId: row.message_id, code: error.code, reason: error.message });
    }
  }
  return { examined: rows.length, faults };
}
