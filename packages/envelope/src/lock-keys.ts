// SPDX-License-Identifier: EUPL-1.2
import { FlattenedEncrypt } from 'jose';
import { LockedKeys, lockAlgorithms, lockRounds } from './locked-keys.ts';

/** A key file encrypted under a passphrase; the salt is new each time (RFC 7518, 4.8). */
export async function lockKeys(keys: object, passphrase: string): Promise<LockedKeys> {
  const text = new TextEncoder();
  const jwe = await new FlattenedEncrypt(text.encode(JSON.stringify(keys)))
    .setProtectedHeader(lockAlgorithms)
    .setKeyManagementParameters({ p2c: lockRounds })
    .encrypt(text.encode(passphrase));
  return LockedKeys.parse(jwe);
}
