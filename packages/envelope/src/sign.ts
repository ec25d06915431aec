// SPDX-License-Identifier: EUPL-1.2
import { GeneralSign } from 'jose';
import { assertInForce } from './assert-in-force.ts';
import type { Signer } from './prepared-keys.ts';
import { signatureAlgorithms } from './signature-algorithm.ts';
import type { SignedType } from './signed-type.ts';

/**
 * A JWS in General JSON Serialization (RFC 7515, 7.2.1) over exactly these bytes, with one
 * signature for each algorithm in the table's order. The bytes returned are the bytes to store.
 * @throws SamsynError `envelope.key-expired`, `-compromised`, `-not-yet` when no key may sign now
 */
export async function sign(
  payload: Uint8Array,
  signer: Signer,
  typ: SignedType = 'samsyn-message+jws',
): Promise<Uint8Array> {
  assertInForce(signer.signing.standing, 'signing');
  const jws = new GeneralSign(payload);
  for (const alg of signatureAlgorithms) {
    const { kid, key } = signer.signing[alg];
    jws.addSignature(key).setProtectedHeader({ alg, kid, typ });
  }
  const signed = await jws.sign();
  const signatures = signed.signatures.map((one) => ({
    protected: one.protected,
    signature: one.signature,
  }));
  return new TextEncoder().encode(JSON.stringify({ payload: signed.payload, signatures }));
}
