// SPDX-License-Identifier: EUPL-1.2
import { PublicKeys } from '@samsyn/envelope';
import { AuthorityId, limits } from '@samsyn/terms';
import { z } from 'zod';

const Vkey = z.string().min(10).max(400);

/** The file of public keys that a verifier is given, beside and apart from any bundle. */
export const EvidenceKeys = z.strictObject({
  format: z.literal('samsyn-evidence-keys/1'),
  authorities: z
    .array(
      z.strictObject({
        authority: AuthorityId,
        /** Every set that was ever in force, each with its time. */
        keys: z.array(PublicKeys).min(1).max(limits.keySetsMax),
        ledger: Vkey,
        /** Ledgers it had before, each with the checkpoint at which it was closed. */
        earlierLedgers: z
          .array(z.strictObject({ ledger: Vkey, checkpoint: z.string().min(10).max(10_000) }))
          .max(16)
          .optional(),
        witness: Vkey,
      }),
    )
    .min(1)
    .max(limits.evidenceAuthoritiesMax),
});
export type EvidenceKeys = z.infer<typeof EvidenceKeys>;
