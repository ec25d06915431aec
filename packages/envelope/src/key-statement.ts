// SPDX-License-Identifier: EUPL-1.2
import { ActId, AuthorityId, Instant, limits, suite } from '@samsyn/terms';
import { z } from 'zod';
import { KeyId, PublicKeys } from './node-keys.ts';
import { KeyWindow } from './key-window.ts';

/** What an authority can say of keys, its own or those it has been told of. */
export const KeyAct = z.enum(['announced', 'accepted', 'refused', 'retired', 'compromised']);
export type KeyAct = z.infer<typeof KeyAct>;

const common = {
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('keys'),
  actId: ActId,
  /** The authority that says it, and the one it is said to. */
  authority: AuthorityId,
  recipient: AuthorityId,
  /** Who acted, by title and unit; null for whoever runs the node. */
  officer: z
    .strictObject({ title: z.string().min(1).max(200), unit: z.string().min(1).max(120) })
    .nullable(),
  at: Instant,
};

const reasons = z.string().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/**
 * One authority's word about keys, as it is signed. New keys are announced by keys in force; they
 * bind once the recipient has accepted them. An end, or a loss, binds at once.
 */
export const KeyStatement = z.discriminatedUnion('act', [
  z.strictObject({
    ...common,
    act: z.literal('announced'),
    keys: PublicKeys.extend({ valid: KeyWindow }),
  }),
  z.strictObject({ ...common, act: z.literal('accepted'), announcementId: ActId }),
  z.strictObject({ ...common, act: z.literal('refused'), announcementId: ActId, reasons }),
  z.strictObject({ ...common, act: z.literal('retired'), kid: KeyId, until: Instant }),
  /** `since`: when it may have come into strange hands; refused from the moment it is told. */
  z.strictObject({ ...common, act: z.literal('compromised'), kid: KeyId, since: Instant }),
]);
export type KeyStatement = z.infer<typeof KeyStatement>;

/** A signed statement on its way; an announcement brings the new keys' own signatures too. */
export const KeyDelivery = z.strictObject({
  statement: z.string(),
  possession: z.string().optional(),
});
export type KeyDelivery = z.infer<typeof KeyDelivery>;
