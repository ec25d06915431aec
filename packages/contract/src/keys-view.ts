// SPDX-License-Identifier: EUPL-1.2
import { ActId, AuthorityId, Instant, limits } from '@samsyn/terms';
import { z } from 'zod';

/** One set of keys: two that sign, one to encrypt to, with its time. */
export const KeySetView = z.strictObject({
  /** What two people read to each other to compare it: groups of four characters. */
  fingerprint: z.string(),
  from: Instant,
  until: Instant,
  compromisedAt: Instant.nullable(),
  standing: z.enum(['in-force', 'not-yet', 'expired', 'compromised']),
  /** False: an own set that the other authority has not accepted; it does not sign. */
  agreed: z.boolean(),
  /** Ids of the keys (RFC 7638): Ed25519, ML-DSA-65, encryption. */
  kids: z.array(z.string()).length(3),
});
export type KeySetView = z.infer<typeof KeySetView>;

/** New keys of the other authority that wait to be compared and accepted. */
export const KeyAnnouncementView = z.strictObject({
  announcementId: ActId,
  at: Instant,
  from: Instant,
  until: Instant,
  /** Officers here who have compared the fingerprint; the second one's word accepts. */
  confirmed: z.array(z.strictObject({ title: z.string(), unit: z.string(), at: Instant })),
  /** The officer may compare it: has the role, and has not done so already. */
  mayConfirm: z.boolean(),
});
export type KeyAnnouncementView = z.infer<typeof KeyAnnouncementView>;

export const KeysView = z.strictObject({
  authorities: z.array(
    z.strictObject({ authority: AuthorityId, own: z.boolean(), sets: z.array(KeySetView) }),
  ),
  announcements: z.array(KeyAnnouncementView),
});
export type KeysView = z.infer<typeof KeysView>;

/** The fingerprint as the other authority told it by other means, typed by the officer. */
export const ConfirmKeys = z.strictObject({ fingerprint: z.string().min(1).max(100) });
export type ConfirmKeys = z.infer<typeof ConfirmKeys>;

export const RefuseKeys = z.strictObject({
  reasons: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export type RefuseKeys = z.infer<typeof RefuseKeys>;
