// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Instant, PlainDate, limits } from '@samsyn/terms';
import { z } from 'zod';

const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

export const HoldKind = z.enum(['supervision', 'documents-requested', 'dispute']);
export type HoldKind = z.infer<typeof HoldKind>;

/** Why nothing of a case may be erased. */
export const HoldView = z.strictObject({
  holdId: z.uuid(),
  kind: HoldKind,
  reference: z.string(),
  by: z.string(),
  placedAt: Instant,
});
export type HoldView = z.infer<typeof HoldView>;

/** An erasure that one officer has proposed and another is to decide. */
export const ErasureView = z.strictObject({
  erasureId: z.uuid(),
  regulation: z.string(),
  reasons: z.string(),
  by: z.string(),
  proposedAt: Instant,
});
export type ErasureView = z.infer<typeof ErasureView>;

/** A case that has ended: proposed to be set apart, or set apart. It tells nothing of the person. */
export const SeparationView = z.strictObject({
  separationId: z.uuid(),
  caseId: CaseId,
  number: z.string(),
  /** As what the case ended, and the day. */
  endedAs: z.string(),
  endedOn: PlainDate,
  proposedAt: Instant,
  separated: z.strictObject({ by: z.string(), at: Instant, reasons: z.string() }).nullable(),
  holds: z.array(HoldView),
  erasure: ErasureView.nullable(),
});
export type SeparationView = z.infer<typeof SeparationView>;

export const ArchiveView = z.strictObject({
  /** Regulations under which this authority may erase; without one nothing is erased. */
  regulations: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  cases: z.array(SeparationView),
});
export type ArchiveView = z.infer<typeof ArchiveView>;

export const DecideSeparation = z.strictObject({
  decision: z.enum(['separated', 'kept']),
  reasons,
});
export const BringBack = z.strictObject({ reasons });
export const PlaceHold = z.strictObject({
  kind: HoldKind,
  /** Of the matter that holds the case: its own number, not a name. */
  reference: z.string().trim().min(1).max(80),
});
export const ReleaseHold = z.strictObject({ reasons });
export const ProposeErasure = z.strictObject({ regulation: z.string().max(80), reasons });
export const DecideErasure = z.strictObject({ decision: z.enum(['erased', 'refused']), reasons });
