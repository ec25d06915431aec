// SPDX-License-Identifier: EUPL-1.2
import { AgreementStatement } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

/**
 * The statement, both signatures of the authority that made it found good. A signed message or
 * receipt is none. The caller compares authority and recipient with who they should be.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyAgreement(
  signed: Uint8Array,
  authority: Pick<PeerKeys, 'signing'>,
): Promise<AgreementStatement> {
  return parseSignedJson(
    AgreementStatement,
    await verify(signed, authority, 'samsyn-agreement+jws'),
  );
}
