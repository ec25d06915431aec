// SPDX-License-Identifier: EUPL-1.2
import { encodeJson } from './encode-json.ts';
import { KeyStatement } from './key-statement.ts';
import type { SigningPair, Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/** A statement as signed, and by the keys it announces, where it does. */
export interface SignedKeyStatement {
  readonly signed: Uint8Array;
  readonly possession: Uint8Array | undefined;
}

/**
 * An authority's word about keys, signed as that and nothing else by keys in force. The keys that it
 * announces sign the same bytes: whoever announces them has them.
 * @throws SamsynError `message.schema`, `envelope.key-expired`, `-compromised`, `-not-yet`
 */
export async function signKeyStatement(
  statement: KeyStatement,
  signer: Signer,
  announced?: SigningPair,
): Promise<SignedKeyStatement> {
  const payload = encodeJson(KeyStatement, statement);
  return {
    signed: await sign(payload, signer, 'samsyn-keys+jws'),
    possession:
      announced && (await sign(payload, { signing: announced }, 'samsyn-keys-possession+jws')),
  };
}
