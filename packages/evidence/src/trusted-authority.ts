// SPDX-License-Identifier: EUPL-1.2
import { verifyingKeysAt, verifyingKeysEver } from '@samsyn/envelope';
import type { Dated, VerifyingKeys } from '@samsyn/envelope';
import type { AuthorityId, Instant } from '@samsyn/terms';

/** A ledger that was closed: no checkpoint of it is larger than the last one. */
export interface EarlierLedger {
  readonly origin: string;
  readonly vkey: string;
  readonly size: number;
}

/** An authority's public keys as the verifier got them from elsewhere than the bundle. */
export interface TrustedAuthority {
  readonly authority: AuthorityId;
  /** Whatever their time: they tell who signed. */
  readonly keys: VerifyingKeys;
  /** As they were at a moment: they tell that the key was in force then. */
  readonly keysAt: (at: Instant) => VerifyingKeys;
  /** Ids of the keys that one has sealed to it with. */
  readonly encryptionKids: readonly string[];
  /** Verifier keys (C2SP vkey): of its ledger, and of its cosignatures on the other's. */
  readonly ledger: string;
  readonly witness: string;
  /** Ledgers it had before, closed. */
  readonly earlierLedgers: readonly EarlierLedger[];
}

/**
 * An authority of all its sets of keys.
 * @throws SamsynError `config.invalid` when there are none
 */
export function trustedAuthority(
  sets: readonly Dated<VerifyingKeys>[],
  named: Pick<TrustedAuthority, 'authority' | 'ledger' | 'witness'> &
    Partial<Pick<TrustedAuthority, 'earlierLedgers'>>,
): TrustedAuthority {
  return {
    earlierLedgers: [],
    ...named,
    keys: verifyingKeysEver(sets),
    keysAt: (at) => verifyingKeysAt(sets, at),
    encryptionKids: sets.map(({ encryption }) => encryption.kid),
  };
}
