// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant, PlainDate } from './dates.ts';
import { AuthorityId, ItemId } from './ids.ts';
import { EntrySource } from './item-entry.ts';
import { Provision } from './provision.ts';
import { Sentence } from './assessment.ts';

/** Why a departure may not take place now. The list is closed; no code is an opinion of the person. */
export const GateReason = z.enum([
  'no-answer',
  'answer-incomplete',
  'stop-stands',
  'stop-unclear',
  'matter-pending',
  'not-competent',
  'no-decision-document',
  'not-enforceable',
  'decision-not-alive',
  'fact-in-dispute',
  'journey-not-planned',
  'travel-document-missing',
  'medical-check-missing',
  'child-reception-missing',
  'identity-not-told',
  'counsel-not-told',
  'transport-ground-missing',
  'custody-ends-before-travel',
]);
export type GateReason = z.infer<typeof GateReason>;

/** An entry that an obstacle was read from: its source, and how old it is. */
export const GateBasis = z.strictObject({
  item: ItemId,
  source: EntrySource,
  asOf: PlainDate,
  heldBy: AuthorityId,
});
export type GateBasis = z.infer<typeof GateBasis>;

/** One obstacle that the gate found: its code, the provision, what it means in words, and from what. */
export const GateObstacle = z.strictObject({
  reason: GateReason,
  provisions: z.array(Provision),
  words: Sentence,
  /** The entries it was read from; empty where the obstacle is that nothing is known. */
  basis: z.array(GateBasis),
});
export type GateObstacle = z.infer<typeof GateObstacle>;

/** A result of the gate: `go` only when nothing was found; valid for the configured time. */
export const GateResult = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('go'), checkedAt: Instant, validUntil: Instant }),
  z.strictObject({
    result: z.literal('no-go'),
    checkedAt: Instant,
    obstacles: z.array(GateObstacle).min(1),
  }),
]);
export type GateResult = z.infer<typeof GateResult>;
