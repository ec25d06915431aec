// SPDX-License-Identifier: EUPL-1.2
import { MessageId } from '@samsyn/terms';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A node offers its newest checkpoint to be cosigned, with proof that it extends the last one. */
export const CheckpointOffer = z.strictObject({
  note: z.string().min(1).max(10_000),
  /** Size of the last checkpoint that the witness is believed to have cosigned. */
  older: z.int().min(0),
  consistency: z.array(hash).max(64),
});
export type CheckpointOffer = z.infer<typeof CheckpointOffer>;

export const OfferAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cosigned'), line: z.string().max(1_000) }),
  /** The witness stands elsewhere: offer again from this size. */
  z.strictObject({ kind: z.literal('offer-from'), size: z.int().min(0) }),
]);
export type OfferAnswer = z.infer<typeof OfferAnswer>;

/** Proofs that the entries our receipts named stand in a cosigned tree. */
export const ProofBatch = z.strictObject({
  checkpoint: z.string().min(1).max(10_000),
  proofs: z
    .array(
      z.strictObject({
        messageId: MessageId,
        index: z.int().min(0),
        inclusion: z.array(hash).max(64),
      }),
    )
    .min(1)
    .max(500),
});
export type ProofBatch = z.infer<typeof ProofBatch>;

export const AcceptedProofs = z.strictObject({ accepted: z.array(MessageId).max(500) });
export type AcceptedProofs = z.infer<typeof AcceptedProofs>;
