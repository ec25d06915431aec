// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { VerifyingKeys } from './import-verifying-keys.ts';
import type { OwnKeys } from './prepared-keys.ts';

function first<T>(sets: readonly T[]): T {
  const [one] = sets;
  if (one === undefined) throw new SamsynError('config.invalid', 'no keys', 'keys');
  return one;
}

/**
 * Keys whatever their time, to find which one signed. It proves who, and not yet when: that the key
 * was in force then is asked of `verifyingKeysAt` once the moment is known.
 * @throws SamsynError `config.invalid` when there are none
 */
export function verifyingKeysEver(sets: readonly Omit<VerifyingKeys, 'valid'>[]): VerifyingKeys {
  const { signing, encryption, demonstration } = first(sets);
  return {
    signing: { ...signing, known: sets.map((set) => set.signing) },
    encryption,
    demonstration,
  };
}

/**
 * An authority's own keys whatever their time, to open what it has kept. Not for what comes now, and
 * not to sign with: it is a signer of nothing.
 * @throws SamsynError `config.invalid` when there are none
 */
export function openingKeysEver(
  sets: readonly Pick<OwnKeys, 'encryption'>[],
): Pick<OwnKeys, 'encryption'> {
  const { encryption } = first(sets);
  return { encryption: { ...encryption, known: sets.map((set) => set.encryption) } };
}
