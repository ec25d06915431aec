// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant, PlainDate } from './dates.ts';
import {
  AuthorityId,
  CaseId,
  Digest,
  DisclosureId,
  ItemId,
  MessageId,
  PersonId,
  RequestId,
  RuleId,
} from './ids.ts';
import { ItemEntry } from './item-entry.ts';
import { limits } from './limits.ts';
import { Mode, Outcome } from './outcome.ts';
import { Provision } from './provision.ts';
import { suite } from './suites.ts';

/** What was found of an item that crosses: stands beside its values in the message. */
export const DisclosedItem = z.strictObject({
  item: ItemId,
  mode: Mode,
  outcome: Outcome,
  provisions: z.array(Provision).min(1),
  rule: RuleId,
  entries: z.array(ItemEntry),
});
export type DisclosedItem = z.infer<typeof DisclosedItem>;

/** An item that the sender proposes that the recipient asks for. A proposal, never a request. */
export const ProposedItem = z.strictObject({ item: ItemId });
export type ProposedItem = z.infer<typeof ProposedItem>;

/** An item asked for, with the asking authority's own need. */
export const RequestedItem = z.strictObject({
  item: ItemId,
  need: z.string().min(limits.needCharsMin).max(limits.needCharsMax),
  /** `standing`: on the agreed list; `individual`: asked for by itself, with its reason. */
  asked: z.enum(['standing', 'individual']),
});
export type RequestedItem = z.infer<typeof RequestedItem>;

/** An asked-for item that does not come with this answer, as a code without a hint of content. */
export const OutstandingItem = z.strictObject({
  item: ItemId,
  status: z.enum(['waits-for-judgment', 'withheld', 'not-held']),
});
export type OutstandingItem = z.infer<typeof OutstandingItem>;

const items = z.array(DisclosedItem).max(limits.itemsPerMessageMax);

export const MessageBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('handover'),
    items,
    proposedRequest: z.array(ProposedItem).max(limits.itemsPerMessageMax),
  }),
  z.strictObject({
    kind: z.literal('request'),
    requestId: RequestId,
    items,
    requested: z.array(RequestedItem).min(1).max(limits.itemsPerMessageMax),
  }),
  z.strictObject({
    kind: z.literal('answer'),
    requestId: RequestId,
    items,
    outstanding: z.array(OutstandingItem).max(limits.itemsPerMessageMax),
  }),
  z.strictObject({ kind: z.literal('notice'), items: items.min(1) }),
  /** Stops and their ends alone: it waits for nothing, and nothing waits for it. */
  z.strictObject({ kind: z.literal('stop'), items: items.min(1) }),
  /** The case itself, back to who handed it over. */
  z.strictObject({ kind: z.literal('return'), items: items.min(1) }),
]);
export type MessageBody = z.infer<typeof MessageBody>;

/**
 * The counted order in which a message stands: one sequence per case and direction; for stops one
 * per person and direction.
 */
export const Sequence = z.strictObject({
  name: z.string().max(120),
  number: z.int().positive(),
});
export type Sequence = z.infer<typeof Sequence>;

/** What is posted to take a message back that may have come: the number that it was to have. */
export const RecallRequest = z.strictObject({ sequence: Sequence });
export type RecallRequest = z.infer<typeof RecallRequest>;

/**
 * A whole message, as the rooms read it. What is signed of it holds, in the place of each item, need
 * and word on what does not come, its digest; the bytes that are stored are those that were signed.
 */
export const CaseMessage = z.strictObject({
  version: z.literal(1),
  suite: z.literal(suite),
  messageId: MessageId,
  sender: AuthorityId,
  recipient: AuthorityId,
  personId: PersonId,
  caseId: CaseId,
  disclosureId: DisclosureId,
  sequence: Sequence,
  sentAt: Instant,
  lawDate: PlainDate,
  catalogueHash: Digest,
  ruleSetHash: Digest,
  body: MessageBody,
});
export type CaseMessage = z.infer<typeof CaseMessage>;

/** The recipient's signed word on a message it was given, bound to its own ledger at once. */
export const Receipt = z.strictObject({
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('receipt'),
  messageId: MessageId,
  /** SHA-256 of the signed bytes that were received. */
  digest: Digest,
  sender: AuthorityId,
  recipient: AuthorityId,
  /** `held` and `quarantined` are no verdict: the message is kept, and a final receipt follows. */
  result: z.enum(['accepted', 'rejected', 'held', 'quarantined']),
  code: z.string().max(80).optional(),
  /** Of a held message: numbers before it in its sequence that have not come, the lowest first. */
  missing: z.array(z.int().positive()).max(limits.missingNumbersMax).optional(),
  /** Leaf hash of the ledger entry that records the receipt at the receiver. */
  ledgerLeaf: Digest,
  receivedAt: Instant,
});
export type Receipt = z.infer<typeof Receipt>;
