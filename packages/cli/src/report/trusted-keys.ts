// SPDX-License-Identifier: EUPL-1.2
import { importTrustedKeys } from '@samsyn/evidence';
import type { TrustedAuthority } from '@samsyn/evidence';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { AuthorityId } from '@samsyn/terms';
import { readGiven } from '../read-given.ts';

/**
 * The authorities of a file of public keys, as `evidence keys` writes it.
 * @throws SamsynError `evidence.keys`, `config.missing`
 */
export async function readTrusted(path: string): Promise<readonly TrustedAuthority[]> {
  const bytes = readGiven(path);
  try {
    return await importTrustedKeys(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('evidence.keys', 'not a file of public keys', path, { cause });
  }
}

/** @throws SamsynError `evidence.keys` when there are no keys of the authority */
export function keysOf(
  trusted: readonly TrustedAuthority[],
  authority: AuthorityId,
): TrustedAuthority {
  const found = trusted.find((one) => one.authority === authority);
  if (!found) throw new SamsynError('evidence.keys', 'no keys of the authority', authority);
  return found;
}
