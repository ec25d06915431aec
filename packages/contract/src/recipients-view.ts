// SPDX-License-Identifier: EUPL-1.2
import {
  Authority,
  CaseId,
  Digest,
  Instant,
  ItemId,
  MessageId,
  Provision,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';
import { MessageKind, MessageStatus } from './disclosure-view.ts';

/** To whom something was given: the other authority, a foreign mission, or SIS. */
export const Recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('authority'), authority: Authority }),
  z.strictObject({ kind: z.literal('mission'), state: z.string(), mission: z.string() }),
  z.strictObject({ kind: z.literal('sis') }),
]);
export type Recipient = z.infer<typeof Recipient>;

/** One disclosure about a person: to whom, when, what, on which provision, by whom, how it went. */
export const DisclosedView = z.strictObject({
  to: Recipient,
  at: Instant,
  how: z.union([MessageKind, z.enum(['gate-answer', 'gate-question', 'outward', 'alert'])]),
  /** Where the message stands; `given` where there is no message. */
  state: z.union([MessageStatus.shape.state, z.literal('given')]),
  /** What went, with the provisions that decided on the day; null where the reader may not know. */
  items: z.array(z.strictObject({ item: ItemId, provisions: z.array(Provision) })).nullable(),
  /** The officer’s title; null where the law sent it by itself. */
  officer: z.string().nullable(),
  messageId: MessageId.nullable(),
  digest: Digest,
  receipt: z
    .strictObject({
      result: z.enum(['accepted', 'rejected']),
      receivedAt: Instant,
      /** Whether the recipient has proved the place of its ledger line. */
      proved: z.boolean(),
    })
    .nullable(),
});
export type DisclosedView = z.infer<typeof DisclosedView>;

/** Whose disclosures are asked for, and why; a number is never in an address. */
export const AskRecipients = z.strictObject({
  number: z.string().trim().min(3).max(40),
  reason: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type AskRecipients = z.infer<typeof AskRecipients>;

/** What went to whom about one person, oldest first. */
export const RecipientsView = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  /** Whether the reader may have the proof of a message. */
  mayProve: z.boolean(),
  disclosed: z.array(DisclosedView),
});
export type RecipientsView = z.infer<typeof RecipientsView>;
