// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant } from './dates.ts';
import { AuthorityId, CaseId, MessageId, PersonId, RequestId } from './ids.ts';
import { limits } from './limits.ts';
import { Sequence } from './message.ts';
import { suite } from './suites.ts';

/** What a node lost of one message, told by the other: everything but its content. */
export const GivenBackMessage = z.strictObject({
  messageId: MessageId,
  personId: PersonId,
  caseId: CaseId,
  /** The authority that sent it. */
  from: AuthorityId,
  kind: z.enum(['handover', 'request', 'answer', 'notice', 'stop', 'return']),
  requestId: RequestId.optional(),
  sequence: Sequence,
  /** The recipient's receipt, as signed: our own word, or the other authority's; when it was given. */
  receivedAt: Instant,
  receipt: z.string().max(limits.receiptBytesSignedMax),
});
export type GivenBackMessage = z.infer<typeof GivenBackMessage>;

/** What one node tells the other, signed, of messages that the other has lost the record of. */
export const GivenBack = z.strictObject({
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('given-back'),
  runId: MessageId,
  sender: AuthorityId,
  recipient: AuthorityId,
  at: Instant,
  messages: z.array(GivenBackMessage).min(1).max(limits.givenBackMessagesMax),
});
export type GivenBack = z.infer<typeof GivenBack>;

/** Which of the cases that were named are at the node that was told. */
export const GivenBackAnswer = z.strictObject({
  here: z.array(CaseId).max(limits.givenBackMessagesMax),
});
export type GivenBackAnswer = z.infer<typeof GivenBackAnswer>;

const SignedAct = z.strictObject({
  /** The act as signed, and the receipt that its recipient gave. */
  statement: z.string().max(limits.agreementContentBytesMax),
  receipt: z.string().max(limits.receiptBytesSignedMax),
  at: Instant,
  receivedAt: Instant,
});

/** A version that both have agreed on, told to the one that has lost it: both acts, as signed. */
export const GivenBackAgreement = z.strictObject({
  content: z.string().max(limits.agreementContentBytesMax),
  proposal: SignedAct,
  acceptance: SignedAct,
});
export type GivenBackAgreement = z.infer<typeof GivenBackAgreement>;
