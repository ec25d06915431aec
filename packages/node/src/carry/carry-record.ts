// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Digest, ErrorCode, Instant, MessageId, SamsynError } from '@samsyn/terms';
import { z } from 'zod';

/** What a file carries: messages from sender to recipient, or the recipient's receipts back. */
export const CarryHead = z.strictObject({
  format: z.literal('samsyn-carry/1'),
  what: z.enum(['messages', 'receipts']),
  sender: AuthorityId,
  recipient: AuthorityId,
  at: Instant,
});
export type CarryHead = z.infer<typeof CarryHead>;

/** A message that got no receipt, and why. */
export const CarriedRefusal = z.strictObject({ sealedDigest: Digest, code: ErrorCode });
export type CarriedRefusal = z.infer<typeof CarriedRefusal>;

/** The list at the end, by which damage shows: SHA-256 of all in front, and of each message. */
export const CarryEnd = z.strictObject({
  records: z.int().nonnegative(),
  sha256: Digest,
  messages: z.array(z.strictObject({ messageId: MessageId, sealedDigest: Digest })),
});
export type CarryEnd = z.infer<typeof CarryEnd>;

/** A record of a file, by the byte that stands for its kind. */
export const carryKinds = ['head', 'piece', 'message', 'receipt', 'refusal', 'end'] as const;

export interface CarryRecord {
  readonly kind: (typeof carryKinds)[number];
  readonly bytes: Uint8Array;
}

/** Four bytes in front of all records. */
export const carryMagic: Uint8Array = new TextEncoder().encode('SMC1');
/** In front of each: one byte of kind, four of length. */
export const carryRecordHeadBytes = 5;

/** @throws SamsynError `carry.damaged` */
export function parseCarried<T>(schema: z.ZodType<T>, bytes: Uint8Array, path: string): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new SamsynError('carry.damaged', 'a record does not fit its kind', path);
  }
}
