// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant } from './dates.ts';
import { Digest } from './ids.ts';

/**
 * What a node tells the other one of itself when it is asked: its clock, and what it assesses by
 * today. Nothing about anybody.
 */
export const PeerState = z.object({
  at: Instant,
  /** The catalogue in use. */
  catalogueHash: Digest,
  /** The rule set in force on the legal day of `at`. */
  ruleSetHash: Digest,
  /** Of the program. */
  version: z.string().max(100),
});
export type PeerState = z.infer<typeof PeerState>;
