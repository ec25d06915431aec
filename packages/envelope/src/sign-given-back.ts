// SPDX-License-Identifier: EUPL-1.2
import { GivenBack } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * What is told of messages that the recipient has lost, signed as that and nothing else.
 * @throws SamsynError `message.schema`
 */
export async function signGivenBack(statement: GivenBack, signer: Signer): Promise<Uint8Array> {
  return sign(encodeJson(GivenBack, statement), signer, 'samsyn-given-back+jws');
}
