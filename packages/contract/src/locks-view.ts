// SPDX-License-Identifier: EUPL-1.2
import { ActId, Instant, OfficerId, limits } from '@samsyn/terms';
import { z } from 'zod';

/** Officers who are locked out after repeated refused attempts. */
export const LocksView = z.strictObject({
  locks: z.array(
    z.strictObject({
      lockId: ActId,
      officer: z.strictObject({
        officerId: OfficerId,
        name: z.string().nullable(),
        unit: z.string().nullable(),
      }),
      lockedAt: Instant,
      /** Refused attempts that led to it. */
      refusals: z.int().min(1),
    }),
  ),
});
export type LocksView = z.infer<typeof LocksView>;

/** Why an officer is let in again. */
export const ReleaseOfficer = z.strictObject({
  reasons: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type ReleaseOfficer = z.infer<typeof ReleaseOfficer>;
