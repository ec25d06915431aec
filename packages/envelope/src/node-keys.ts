// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { KeyWindow } from './key-window.ts';

/** Base64url without padding of exactly `bytes` bytes. */
function base64urlOf(bytes: number) {
  const chars = Math.ceil((bytes * 4) / 3);
  return z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${chars}}$`), `not ${bytes} bytes, base64url`);
}

/** A key's id: its JWK thumbprint (RFC 7638), SHA-256, base64url. */
export const KeyId = base64urlOf(32);
export type KeyId = z.infer<typeof KeyId>;

const Ed25519Public = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  alg: z.literal('Ed25519'),
  x: base64urlOf(32),
  kid: KeyId,
});

const MlDsa65Public = z.strictObject({
  kty: z.literal('AKP'),
  alg: z.literal('ML-DSA-65'),
  pub: base64urlOf(1952),
  kid: KeyId,
});

/** The name is ours, the form RFC 9964's AKP; the bytes are what HPKE's KEM 0x647a serialises. */
const HpkePublic = z.strictObject({
  kty: z.literal('AKP'),
  alg: z.literal('MLKEM768-X25519'),
  pub: base64urlOf(1216),
  kid: KeyId,
});

/** Present, and true, in keys made for a demonstration; such keys are refused in earnest. */
const demonstration = z.literal(true).optional();
/** Absent only in keys that serve tests and vectors. */
const valid = KeyWindow.optional();

/** What an authority's peers know of its keys: two for its signatures, one to encrypt to it. */
export const PublicKeys = z.strictObject({
  version: z.literal(1),
  demonstration,
  valid,
  signing: z.strictObject({ ed25519: Ed25519Public, mlDsa65: MlDsa65Public }),
  encryption: HpkePublic,
});
export type PublicKeys = z.infer<typeof PublicKeys>;

/** An authority's own keys, private parts included. ML-DSA and HPKE private keys are 32-byte seeds. */
export const NodeKeys = z.strictObject({
  version: z.literal(1),
  demonstration,
  valid,
  /** The peer has not been told of them by hand: they sign once it has accepted their announcement. */
  toBeAnnounced: z.literal(true).optional(),
  signing: z.strictObject({
    ed25519: Ed25519Public.extend({ d: base64urlOf(32) }),
    mlDsa65: MlDsa65Public.extend({ priv: base64urlOf(32) }),
  }),
  encryption: HpkePublic.extend({ priv: base64urlOf(32) }),
});
export type NodeKeys = z.infer<typeof NodeKeys>;
