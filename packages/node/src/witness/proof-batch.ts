// SPDX-License-Identifier: EUPL-1.2
import { MessageId } from '@samsyn/terms';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

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
