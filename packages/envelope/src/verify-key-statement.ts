// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import { importVerifyingKeys } from './import-verifying-keys.ts';
import { KeyStatement } from './key-statement.ts';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import type { SignedKeyStatement } from './sign-key-statement.ts';
import { verify } from './verify.ts';

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function verifyPossession(
  statement: KeyStatement,
  payload: Uint8Array,
  possession: Uint8Array | undefined,
): Promise<void> {
  const fault = new SamsynError(
    'keys.possession',
    'whoever announces keys signs with them too',
    'possession',
  );
  if (statement.act !== 'announced') {
    if (possession !== undefined) throw fault;
    return;
  }
  if (possession === undefined) throw fault;
  try {
    // Their time may come later: that they sign is asked here, not whether they may.
    const { signing } = await importVerifyingKeys(statement.keys);
    const proved = await verify(possession, { signing }, 'samsyn-keys-possession+jws');
    if (sameBytes(proved, payload)) return;
  } catch (error) {
    if (!isSamsynError(error)) throw error;
  }
  throw fault;
}

/**
 * The statement, both signatures of the authority that made it found good, and those of the keys
 * that it announces. The caller compares authority and recipient with who they should be.
 * @throws SamsynError as `verify` does, `message.schema`, `keys.possession`
 */
export async function verifyKeyStatement(
  { signed, possession }: SignedKeyStatement,
  authority: Pick<PeerKeys, 'signing'>,
): Promise<KeyStatement> {
  const payload = await verify(signed, authority, 'samsyn-keys+jws');
  const statement = parseSignedJson(KeyStatement, payload);
  await verifyPossession(statement, payload, possession);
  return statement;
}
