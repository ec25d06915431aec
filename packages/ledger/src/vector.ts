// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from '@samsyn/terms';
import { z } from 'zod';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** One thing of a ledger to be verified, with all that the verifier is given. Hashes in hex. */
const LedgerProof = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('inclusion'),
    leafHash: hex,
    index: z.int(),
    size: z.int(),
    inclusion: z.array(hex),
    root: hex,
  }),
  z.strictObject({
    step: z.literal('consistency'),
    older: z.strictObject({ size: z.int(), root: hex }),
    newer: z.strictObject({ size: z.int(), root: hex }),
    consistency: z.array(hex),
  }),
  z.strictObject({ step: z.literal('checkpoint'), note: z.string(), vkey: z.string() }),
  z.strictObject({ step: z.literal('cosignature'), note: z.string(), vkey: z.string() }),
]);
export type LedgerProof = z.infer<typeof LedgerProof>;

/** An example for readers of a ledger, and what a correct one makes of it. */
export const LedgerVector = z.strictObject({
  name: z.string(),
  says: z.string(),
  given: LedgerProof,
  expect: z.union([z.literal('holds'), z.strictObject({ code: ErrorCode })]),
});
export type LedgerVector = z.infer<typeof LedgerVector>;
