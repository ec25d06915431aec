// SPDX-License-Identifier: EUPL-1.2
import { trustedAuthority } from '@samsyn/evidence';
import type { TrustedAuthority } from '@samsyn/evidence';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** Ourselves and the other authority, by every key that our own directory has had. */
export function knownAuthorities({
  own,
  peer,
  keyring,
  ledgerSigner,
}: Pick<DirectoryContext, 'own' | 'peer' | 'keyring' | 'ledgerSigner'>): Readonly<
  Record<'own' | 'peer', TrustedAuthority>
> {
  const { known } = keyring;
  return {
    own: trustedAuthority(
      known.own.map(({ keys }) => keys),
      {
        authority: own.authority.id,
        ledger: ledgerSigner.vkey,
        witness: own.witness.vkey,
        earlierLedgers: own.earlierLedgers,
      },
    ),
    peer: trustedAuthority(
      known.peer.map(({ keys }) => keys),
      {
        authority: peer.authority.id,
        ledger: peer.ledgerVerifierKey,
        witness: peer.witnessVerifierKey,
        earlierLedgers: peer.earlierLedgers,
      },
    ),
  };
}
