// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { openMessage, verifyMessage, verifyReceipt } from '@samsyn/envelope';
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
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function examine(context: CaseContext, stored: StoredMessage): Promise<void> {
  const out = stored.direction === 'out';
  if (sha256(stored.sealed) !== stored.sealed_digest)
    throw new SamsynError('message.replay-altered', 'the sealed bytes are not as they were');
  const opened = await openMessage(stored.sealed_own ?? stored.sealed, context.own.openingKeys);
  const digest = sha256(opened.signed);
  if (digest !== stored.digest)
    throw new SamsynError('message.replay-altered', 'the digest is not that of the bytes');
  const at = Instant.parse(stored.at);
  const { own, peer } = context;
  const message = await verifyMessage(opened, out ? own.publicKeysAt(at) : peer.keysAt(at));
  if (message.messageId !== stored.message_id)
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
