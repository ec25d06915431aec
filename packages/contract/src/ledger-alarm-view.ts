// SPDX-License-Identifier: EUPL-1.2
import { Digest, Instant } from '@samsyn/terms';
import { z } from 'zod';

const head = z.strictObject({ size: z.int().min(0), root: Digest });

/** A ledger has signed two checkpoints that cannot be of one log. Both notes are kept at the node. */
export const LedgerAlarmView = z.strictObject({
  whose: z.enum(['own', 'peer']),
  origin: z.string(),
  kept: head,
  shown: head,
  /** `node`, `peer`, or the name of a witness. */
  foundBy: z.string(),
  at: Instant,
});
export type LedgerAlarmView = z.infer<typeof LedgerAlarmView>;
