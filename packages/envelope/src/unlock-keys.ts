// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { flattenedDecrypt } from 'jose';
import { LockedKeys, lockAlgorithms, lockRoundsMax } from './locked-keys.ts';

/**
 * The key file that was encrypted under this passphrase. An error says where, and neither what was
 * tried nor what is inside.
 * @throws SamsynError `keys.locked`
 */
export async function unlockKeys(
  json: unknown,
  passphrase: string,
  path: string,
): Promise<unknown> {
  const locked = LockedKeys.safeParse(json);
  if (!locked.success)
    throw new SamsynError('keys.locked', 'not an encrypted key file of this version', path);
  try {
    const { plaintext, protectedHeader } = await flattenedDecrypt(
      locked.data,
      new TextEncoder().encode(passphrase),
      {
        keyManagementAlgorithms: [lockAlgorithms.alg],
        contentEncryptionAlgorithms: [lockAlgorithms.enc],
        maxPBES2Count: lockRoundsMax,
      },
    );
    if (protectedHeader?.typ !== lockAlgorithms.typ) throw new Error('another type');
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext));
  } catch {
    throw new SamsynError('keys.locked', 'the passphrase does not open the key file', path);
  }
}
