// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId } from '@samsyn/terms';
import { z } from 'zod';

/** One node as a client of the identity provider (client secret sent by POST or by Basic). */
export const IdentityClient = z.strictObject({
  clientId: z.string().min(1),
  clientSecret: z.string().min(32),
  authority: z.strictObject({ id: AuthorityId, name: z.string().min(1) }),
  /** The address officers type at the node, without a trailing slash. */
  publicUrl: z.url(),
});
export type IdentityClient = z.infer<typeof IdentityClient>;

/** What the development identity provider is run with. */
export const IdentityProviderConfig = z.strictObject({
  port: z.int().min(0).max(65_535),
  clients: z.array(IdentityClient).min(1),
  /** Private signing key, JWK; kept so that a restart changes no key. */
  signingKey: z.record(z.string(), z.unknown()),
  cookieSecret: z.string().min(32),
});
export type IdentityProviderConfig = z.infer<typeof IdentityProviderConfig>;

/** Where the identity provider sends an officer back to at a node. */
export const callbackPath = '/auth/callback';
