// SPDX-License-Identifier: EUPL-1.2
import { GateResult, Instant, limits } from '@samsyn/terms';
import { z } from 'zod';

/** Why the other authority is asked: it is told that a journey is near. */
export const CheckDeparture = z.strictObject({
  reasons: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type CheckDeparture = z.infer<typeof CheckDeparture>;

/** One check before departure: who made it, and what it found. */
export const GateCheckView = z.strictObject({
  checkId: z.string(),
  officer: z.string(),
  checkedAt: Instant,
  result: GateResult,
});
export type GateCheckView = z.infer<typeof GateCheckView>;

/** Every check of a case, the latest first, and whether a journey may rest on the latest now. */
export const GateView = z.strictObject({
  checks: z.array(GateCheckView),
  goStands: z.boolean(),
  mayCheck: z.boolean().describe('whether this officer may make the check'),
});
export type GateView = z.infer<typeof GateView>;
