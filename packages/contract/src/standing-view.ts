// SPDX-License-Identifier: EUPL-1.2
import { StandingFact, StandingValue, limits } from '@samsyn/terms';
import { z } from 'zod';

/** A fact of where the case stands, and whether this officer may confirm it. */
export const StandingView = StandingFact.extend({ mayConfirm: z.boolean() });
export type StandingView = z.infer<typeof StandingView>;

/** An officer's word on a proposed fact, with the value that the officer saw. */
export const ConfirmStanding = z.strictObject({
  value: StandingValue,
  reasons: z.string().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type ConfirmStanding = z.infer<typeof ConfirmStanding>;
