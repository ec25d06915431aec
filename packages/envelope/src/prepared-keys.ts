// SPDX-License-Identifier: EUPL-1.2
import type { Key } from 'hpke';
import type { CryptoKey } from 'jose';
import type { KeyStanding, KeyWindow } from './key-window.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/** A key object prepared once for one algorithm, with the id that headers name it by. */
export interface PreparedKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** One key for each algorithm, and what they are at the moment they were looked up for. */
export interface SigningPair extends Readonly<Record<SignatureAlgorithm, PreparedKey>> {
  readonly standing?: KeyStanding;
}

/** The pair in use and, where an authority has had several, all of them with their standing. */
export interface SigningKeys extends SigningPair {
  readonly known?: readonly SigningPair[];
}

/** The key to seal to, and what it is at the moment it was looked up for. */
export interface PublicEncryptionKey {
  readonly kid: string;
  readonly publicKey: Key;
  readonly standing?: KeyStanding;
}

export interface PrivateEncryptionKey {
  readonly kid: string;
  readonly privateKey: Key;
  readonly standing?: KeyStanding;
}

/** What signs: one private key for each algorithm. */
export interface Signer {
  readonly signing: SigningKeys;
}

/** An authority's own keys, ready for use; made by `importNodeKeys`, of a moment by `ownKeysAt`. */
export interface OwnKeys extends Signer {
  readonly encryption: PrivateEncryptionKey & { readonly known?: readonly PrivateEncryptionKey[] };
  readonly demonstration: boolean;
  readonly valid?: KeyWindow;
}

/** A peer's public keys, ready for use; made by `importPublicKeys`, of a moment by `peerKeysAt`. */
export interface PeerKeys {
  readonly signing: SigningKeys;
  readonly encryption: PublicEncryptionKey;
  readonly demonstration: boolean;
  readonly valid?: KeyWindow;
}
