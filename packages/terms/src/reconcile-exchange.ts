// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant } from './dates.ts';
import { AuthorityId, Digest, MessageId } from './ids.ts';
import { limits } from './limits.ts';
import { suite } from './suites.ts';

/** Half of what the key of a run is derived from: 32 random bytes in hex. */
const Nonce = z.string().regex(/^[0-9a-f]{64}$/);

/** A digest under the key of the run, cut to 16 bytes, in hex. */
export const KeyedDigest = z.string().regex(/^[0-9a-f]{32}$/);
export type KeyedDigest = z.infer<typeof KeyedDigest>;

/** The beginning of keyed digests of cases: a range of them. The empty one is all. */
export const RangePrefix = z.string().regex(/^[0-9a-f]{0,32}$/);
export type RangePrefix = z.infer<typeof RangePrefix>;

/** A case by its keyed digest, and the digest of all that was exchanged on it. */
export const KeyedCase = z.strictObject({ position: KeyedDigest, print: KeyedDigest });
export type KeyedCase = z.infer<typeof KeyedCase>;

/** What one node holds in a range: digests of its parts, or, when they are few, its cases. */
export const OpenedRange = z.strictObject({
  prefix: RangePrefix,
  cases: z.array(KeyedCase).max(limits.reconcileCasesListedMax).optional(),
  parts: z
    .array(z.strictObject({ prefix: RangePrefix, print: KeyedDigest }))
    .max(limits.reconcilePartsMax)
    .optional(),
});
export type OpenedRange = z.infer<typeof OpenedRange>;

/** How a message stands at the node that says it. */
export const KeyedResult = z.enum(['accepted', 'rejected', 'unsettled', 'withdrawn']);
export type KeyedResult = z.infer<typeof KeyedResult>;

export const KeyedMessage = z.strictObject({
  message: KeyedDigest,
  sender: AuthorityId,
  sequence: KeyedDigest,
  number: z.int().positive(),
  digest: KeyedDigest,
  result: KeyedResult,
});
export type KeyedMessage = z.infer<typeof KeyedMessage>;

/** What a node holds of one item that crossed: the digest of the entries told of it. */
export const KeyedItem = z.strictObject({
  sender: AuthorityId,
  item: KeyedDigest,
  entries: KeyedDigest,
});
export type KeyedItem = z.infer<typeof KeyedItem>;

/** All that one node holds of what was exchanged on a case. */
export const KeyedLines = z.strictObject({
  position: KeyedDigest,
  messages: z.array(KeyedMessage).max(limits.reconcileMessagesPerCaseMax),
  /** Left out while what a message told has not been read. */
  items: z.array(KeyedItem).max(limits.reconcileItemsPerCaseMax).optional(),
});
export type KeyedLines = z.infer<typeof KeyedLines>;

const common = {
  version: z.literal(1),
  suite: z.literal(suite),
  runId: MessageId,
  /** Counted from 1: a turn is answered once, and in its order. */
  turn: z.int().positive(),
  sender: AuthorityId,
  recipient: AuthorityId,
  at: Instant,
};
const cases = z.array(KeyedLines).max(limits.reconcileCasesComparedMax);
const AskedAgain = z.strictObject({
  position: KeyedDigest,
  /** The case is at the node that asks; else it can only begin again with a handover. */
  here: z.boolean(),
  messages: z.array(KeyedDigest).min(1).max(limits.reconcileMessagesPerCaseMax),
});

/** One turn of the node that began the run. */
export const ReconcileQuestion = z.strictObject({
  ...common,
  kind: z.literal('reconcile-question'),
  body: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('begin'), nonce: Nonce }),
    z.strictObject({
      step: z.literal('open'),
      prefixes: z.array(RangePrefix).min(1).max(limits.reconcilePrefixesMax),
    }),
    z.strictObject({ step: z.literal('compare'), cases: cases.min(1) }),
    /** Messages of the other authority's that are to be posted again. */
    z.strictObject({
      step: z.literal('again'),
      cases: z.array(AskedAgain).min(1).max(limits.reconcileCasesComparedMax),
    }),
    /** Everything that was exchanged is wanted anew; asked again, it says how far that has come. */
    z.strictObject({ step: z.literal('resync') }),
  ]),
});
export type ReconcileQuestion = z.infer<typeof ReconcileQuestion>;

/** The other node's answer to one turn. */
export const ReconcileAnswer = z.strictObject({
  ...common,
  kind: z.literal('reconcile-answer'),
  /** SHA-256 of the signed bytes of the question. */
  questionDigest: Digest,
  body: z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('begin'), nonce: Nonce }),
    /** What is held is still being gathered: to be asked again. */
    z.strictObject({ step: z.literal('wait') }),
    z.strictObject({
      step: z.literal('open'),
      held: z.int().nonnegative(),
      ranges: z.array(OpenedRange).max(limits.reconcilePrefixesMax),
    }),
    z.strictObject({ step: z.literal('compare'), cases }),
    /** How many of them are posted again, each once it was assessed again. */
    z.strictObject({ step: z.literal('again'), queued: z.int().nonnegative() }),
    z.strictObject({
      step: z.literal('resync'),
      done: z.boolean(),
      cases: z.int().nonnegative(),
      posted: z.int().nonnegative(),
      kept: z.int().nonnegative(),
    }),
  ]),
});
export type ReconcileAnswer = z.infer<typeof ReconcileAnswer>;
