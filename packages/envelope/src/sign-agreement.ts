// SPDX-License-Identifier: EUPL-1.2
import { AgreementStatement } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * An authority's word on a version, signed as that and nothing else, in the same form as a message.
 * The bytes returned are the bytes to store and to send.
 * @throws SamsynError `message.schema`
 */
export async function signAgreement(
  statement: AgreementStatement,
  signer: Signer,
): Promise<Uint8Array> {
  return sign(encodeJson(AgreementStatement, statement), signer, 'samsyn-agreement+jws');
}
