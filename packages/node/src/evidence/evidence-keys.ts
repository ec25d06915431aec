// SPDX-License-Identifier: EUPL-1.2
import { EvidenceKeys } from '@samsyn/evidence';
import { NodeKeys, publicKeysOf } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { ReadConfig } from '../config/read-config.ts';
import { loadDirectory } from '../directory/load-directory.ts';

/**
 * The public keys of both authorities as this node's directory has them: what a verifier is given
 * apart from any bundle, and compares with what each authority itself says its keys are.
 * @throws SamsynError `config.missing`, `config.invalid`, `config.demonstration-key`
 */
export async function evidenceKeys(read: ReadConfig): Promise<EvidenceKeys> {
  const { own, ledgerSigner } = await loadDirectory(read);
  const [peer] = read.config.directory;
  const keys = NodeKeys.safeParse(read.json(read.config.keys.node));
  if (!peer || !keys.success)
    throw new SamsynError('config.invalid', 'not the keys of a node', read.config.keys.node);
  return EvidenceKeys.parse({
    format: 'samsyn-evidence-keys/1',
    authorities: [
      {
        authority: own.authority.id,
        keys: publicKeysOf(keys.data),
        ledger: ledgerSigner.vkey,
        witness: own.witness.vkey,
      },
      {
        authority: peer.authority.id,
        keys: read.json(peer.publicKeys),
        ledger: peer.ledgerVerifierKey,
        witness: peer.witnessVerifierKey,
      },
    ],
  });
}
