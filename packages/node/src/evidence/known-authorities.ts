// SPDX-License-Identifier: EUPL-1.2
import type { TrustedAuthority } from '@samsyn/evidence';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** Ourselves and the other authority, by the keys that our own directory has. */
export function knownAuthorities({
  own,
  peer,
  ledgerSigner,
}: Pick<DirectoryContext, 'own' | 'peer' | 'ledgerSigner'>): Readonly<
  Record<'own' | 'peer', TrustedAuthority>
> {
  return {
    own: {
      authority: own.authority.id,
      keys: own.publicKeys,
      ledger: ledgerSigner.vkey,
      witness: own.witness.vkey,
    },
    peer: {
      authority: peer.authority.id,
      keys: peer.keys,
      ledger: peer.ledgerVerifierKey,
      witness: peer.witnessVerifierKey,
    },
  };
}
