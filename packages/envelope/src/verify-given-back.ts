// SPDX-License-Identifier: EUPL-1.2
import { GivenBack } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

/**
 * What is told of lost messages, both signatures of the telling authority found good. The receipts
 * inside are verified by themselves.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyGivenBack(
  signed: Uint8Array,
  teller: Pick<PeerKeys, 'signing'>,
): Promise<GivenBack> {
  return parseSignedJson(GivenBack, await verify(signed, teller, 'samsyn-given-back+jws'));
}
