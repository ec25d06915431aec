// SPDX-License-Identifier: EUPL-1.2
import { suite } from '@samsyn/terms';
import { assertInForce } from './assert-in-force.ts';
import { encodeFrameHead } from './frame.ts';
import type { FrameKind, Routing } from './frame.ts';
import { hpkeSuite } from './hpke-suite.ts';
import type { PeerKeys } from './prepared-keys.ts';

/** What HPKE binds its keys to, beside the associated data of each frame. */
export const hpkeInfo: Uint8Array = new TextEncoder().encode(suite);

/**
 * The frame's head and, behind it, the plaintext encrypted once to the recipient's key (HPKE base
 * mode, RFC 9180), with the whole head as associated data.
 * @throws SamsynError `envelope.key-expired`, `-compromised`, `-not-yet` for a key not in force
 */
export async function encryptFrame(
  kind: FrameKind,
  plaintext: Uint8Array,
  recipient: Pick<PeerKeys, 'encryption'>,
  routing: Routing,
): Promise<Uint8Array> {
  const { kid, publicKey, standing } = recipient.encryption;
  assertInForce(standing, 'encryption');
  const { encapsulatedSecret, ctx } = await hpkeSuite.SetupSender(publicKey, { info: hpkeInfo });
  const head = encodeFrameHead(kind, routing, kid, undefined, encapsulatedSecret);
  const ciphertext = await ctx.Seal(plaintext, head);
  const sealed = new Uint8Array(head.length + ciphertext.length);
  sealed.set(head);
  sealed.set(ciphertext, head.length);
  return sealed;
}
