// SPDX-License-Identifier: EUPL-1.2
import {
  KeyWindow,
  generateNodeKeys,
  importNodeKeys,
  importPublicKeys,
  publicKeysOf,
} from '@samsyn/envelope';
import type { NodeKeys, OwnKeys, PeerKeys } from '@samsyn/envelope';
import { generateLedgerKey, importLedgerKey } from '@samsyn/ledger';
import type { LedgerKey, LedgerSigner } from '@samsyn/ledger';
import { AuthorityId } from '@samsyn/terms';
import type { EvidenceKeys } from './evidence-keys.ts';

/** The keys of one authority that does not exist, for vectors and tests. */
export interface SampleKeys {
  readonly node: NodeKeys;
  readonly ledger: LedgerKey;
  readonly witness: LedgerKey;
}

/** One of the cast, ready to sign, to be sealed to, and to keep a ledger. */
export interface SampleAuthority {
  readonly id: AuthorityId;
  readonly own: OwnKeys;
  readonly public: PeerKeys;
  readonly ledger: LedgerSigner;
  readonly witness: LedgerSigner;
}

/** Sender, recipient and a stranger to both. */
export type SampleCast = Readonly<Record<'north' | 'south' | 'stranger', SampleAuthority>>;

export async function generateSampleKeys(name: string): Promise<SampleKeys> {
  const options = { demonstration: true };
  const valid = KeyWindow.parse({ from: '2026-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' });
  return {
    node: await generateNodeKeys({ ...options, valid }),
    ledger: await generateLedgerKey(`samsyn.example/${name}`, 'log', options),
    witness: await generateLedgerKey(`samsyn.example/${name}-witness`, 'witness', options),
  };
}

/** The authority made ready of its keys. */
export async function sampleAuthority(name: string, keys: SampleKeys): Promise<SampleAuthority> {
  return {
    id: AuthorityId.parse(`${name}-authority`),
    own: await importNodeKeys(keys.node),
    public: await importPublicKeys(publicKeysOf(keys.node)),
    ledger: await importLedgerKey(keys.ledger),
    witness: await importLedgerKey(keys.witness),
  };
}

/** What a verifier is given of an authority: nothing private. */
export function publicPartOf(
  name: string,
  { node, ledger, witness }: SampleKeys,
): EvidenceKeys['authorities'][number] {
  return {
    authority: AuthorityId.parse(`${name}-authority`),
    keys: [publicKeysOf(node)],
    ledger: ledger.vkey,
    witness: witness.vkey,
  };
}
