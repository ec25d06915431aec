// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, ErrorCode, Instant, MessageId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { MessageKind } from './disclosure-view.ts';

/**
 * Why a message stands on the desk: it has failed to get through, or so often or long that somebody
 * must look at it; the recipient has refused it, holds it for an earlier one, or has set it aside.
 */
export const DeliveryTrouble = z.enum(['late', 'dead', 'refused', 'held', 'quarantined']);
export type DeliveryTrouble = z.infer<typeof DeliveryTrouble>;

/** What an officer can do about it. A refused one is sent anew from its disclosure. */
export const DeliveryRemedy = z.enum(['try-now', 'withdraw', 'refuse', 'send-anew']);
export type DeliveryRemedy = z.infer<typeof DeliveryRemedy>;

/** A message that has no good end, as an officer of its case sees it. */
export const StuckMessage = z.strictObject({
  messageId: MessageId,
  caseId: CaseId,
  /** Null when the case is not here: the message that was to bring it is set aside. */
  number: z.string().nullable(),
  personName: z.string().nullable(),
  kind: MessageKind,
  direction: z.enum(['out', 'in']),
  trouble: DeliveryTrouble,
  since: Instant,
  attempts: z.int().min(0),
  code: ErrorCode.nullable(),
  disclosureId: DisclosureId.nullable(),
  /** Of one that is held: numbers before it that have not come. */
  missing: z.array(z.int().positive()).max(limits.missingNumbersMax),
  remedies: z.array(DeliveryRemedy),
});
export type StuckMessage = z.infer<typeof StuckMessage>;

/** How many there are, whosever case it is: for those who keep the node running. */
export const DeliveryCount = z.strictObject({
  direction: z.enum(['out', 'in']),
  trouble: DeliveryTrouble,
  count: z.int().positive(),
  oldest: Instant,
  /** The oldest of them, by id alone. */
  messageIds: z.array(MessageId).max(limits.listPageMax),
});
export type DeliveryCount = z.infer<typeof DeliveryCount>;

export const DeliveryView = z.strictObject({
  messages: z.array(StuckMessage),
  /** Null for one who only works with cases. */
  counts: z.array(DeliveryCount).nullable(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
