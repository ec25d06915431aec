// SPDX-License-Identifier: EUPL-1.2
import type { Key } from 'hpke';
import type { CryptoKey } from 'jose';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

/** A key object prepared once for one algorithm, with the id that headers name it by. */
export interface PreparedKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** What signs: one private key for each algorithm. */
export interface Signer {
  readonly signing: Readonly<Record<SignatureAlgorithm, PreparedKey>>;
}

/** An authority's own keys, ready for use; made by `importNodeKeys`. */
export interface OwnKeys extends Signer {
  readonly encryption: { readonly kid: string; readonly privateKey: Key };
  readonly demonstration: boolean;
}

/** A peer's public keys, ready for use; made by `importPublicKeys`. */
export interface PeerKeys {
  readonly signing: Readonly<Record<SignatureAlgorithm, PreparedKey>>;
  readonly encryption: { readonly kid: string; readonly publicKey: Key };
  readonly demonstration: boolean;
}
