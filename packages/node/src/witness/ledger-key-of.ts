// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** Whose ledger an origin names, and the key that signs it; none when it is neither party's. */
export function ledgerKeyOf(
  { ledgerSigner, peer }: Pick<DirectoryContext, 'ledgerSigner' | 'peer'>,
  origin: string,
): { readonly whose: 'own' | 'peer'; readonly vkey: string } | undefined {
  if (origin === ledgerSigner.name) return { whose: 'own', vkey: ledgerSigner.vkey };
  const vkey = peer.ledgerVerifierKey;
  return origin === parseVkey(vkey, 'ledgerVerifierKey').name ? { whose: 'peer', vkey } : undefined;
}

/** The origin that a note states, not verified. */
export function originIn(note: string): string {
  return note.slice(0, Math.max(0, note.indexOf('\n')));
}
