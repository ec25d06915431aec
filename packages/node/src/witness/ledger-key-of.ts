// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import type { ClosedLedger } from '../directory/closed-ledger.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** A ledger of either party, and the key that signs it. */
export interface KnownLedger {
  readonly whose: 'own' | 'peer';
  readonly vkey: string;
  /** It is closed: where, and that it goes on no more. */
  readonly closed: ClosedLedger | undefined;
}

/** Whose ledger an origin names, in use or closed; none when it is neither party's. */
export function ledgerKeyOf(
  { ledgerSigner, own, peer }: Pick<DirectoryContext, 'ledgerSigner' | 'own' | 'peer'>,
  origin: string,
): KnownLedger | undefined {
  if (origin === ledgerSigner.name)
    return { whose: 'own', vkey: ledgerSigner.vkey, closed: undefined };
  const vkey = peer.ledgerVerifierKey;
  if (origin === parseVkey(vkey, 'ledgerVerifierKey').name)
    return { whose: 'peer', vkey, closed: undefined };
  for (const [whose, { earlierLedgers }] of Object.entries({ own, peer } as const)) {
    const closed = earlierLedgers.find((one) => one.origin === origin);
    if (closed) return { whose: whose === 'own' ? 'own' : 'peer', vkey: closed.vkey, closed };
  }
  return undefined;
}

/** The origin that a note states, not verified. */
export function originIn(note: string): string {
  return note.slice(0, Math.max(0, note.indexOf('\n')));
}
