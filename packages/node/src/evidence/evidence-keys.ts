// SPDX-License-Identifier: EUPL-1.2
import { EvidenceKeys } from '@samsyn/evidence';
import type { ClosedLedger } from '../directory/closed-ledger.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** Named only where there are any. */
function earlier({ earlierLedgers }: { readonly earlierLedgers: readonly ClosedLedger[] }) {
  if (earlierLedgers.length === 0) return {};
  return {
    earlierLedgers: earlierLedgers.map(({ vkey: ledger, note: checkpoint }) => ({
      ledger,
      checkpoint,
    })),
  };
}

/**
 * The public keys of both authorities as this node's directory has them, each with its time: what a
 * verifier is given apart from any bundle, and compares with what each authority itself says its
 * keys are.
 */
export function evidenceKeys({
  own,
  peer,
  keyring,
  ledgerSigner,
}: Pick<DirectoryContext, 'own' | 'peer' | 'keyring' | 'ledgerSigner'>): EvidenceKeys {
  const { known } = keyring;
  return EvidenceKeys.parse({
    format: 'samsyn-evidence-keys/1',
    authorities: [
      {
        authority: own.authority.id,
        keys: known.own.map(({ written }) => written),
        ledger: ledgerSigner.vkey,
        ...earlier(own),
        witness: own.witness.vkey,
      },
      {
        authority: peer.authority.id,
        keys: known.peer.map(({ written }) => written),
        ledger: peer.ledgerVerifierKey,
        ...earlier(peer),
        witness: peer.witnessVerifierKey,
      },
    ],
  });
}
