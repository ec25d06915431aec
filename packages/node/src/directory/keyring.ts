// SPDX-License-Identifier: EUPL-1.2
import { openingKeysEver, ownKeysAt, peerKeysAt } from '@samsyn/envelope';
import type { OwnKeys, PeerKeys } from '@samsyn/envelope';
import type { Instant } from '@samsyn/terms';
import type { OwnSet, PublicSet } from './key-set.ts';

/** Every key of ours and of the other authority, whatever its time. */
export interface KnownKeys {
  readonly own: readonly OwnSet[];
  readonly peer: readonly PublicSet[];
}

/**
 * The keys in use, looked up for a moment. What is known is replaced as a whole when keys come, are
 * accepted, end or are lost; who holds the keyring sees it at the next look.
 */
export class Keyring {
  #known: KnownKeys;
  /** The key files as they are now. */
  readonly readFiles: () => Promise<KnownKeys>;

  constructor(known: KnownKeys, readFiles: () => Promise<KnownKeys> = async () => known) {
    this.#known = known;
    this.readFiles = readFiles;
  }

  get known(): KnownKeys {
    return this.#known;
  }

  replace(known: KnownKeys): void {
    this.#known = known;
  }

  ownAt(at: Instant): OwnKeys {
    const sets = this.#known.own;
    const agreed = sets.filter((set) => set.agreed);
    return ownKeysAt(
      sets.map(({ own }) => own),
      at,
      agreed.map(({ own }) => own),
    );
  }

  /** To open what we have kept, whatever key it was sealed to. */
  openingKeys(): Pick<OwnKeys, 'encryption'> {
    return openingKeysEver(this.#known.own.map(({ own }) => own));
  }

  ownPublicAt(at: Instant): PeerKeys {
    return peerKeysAt(
      this.#known.own.map(({ keys }) => keys),
      at,
    );
  }

  peerAt(at: Instant): PeerKeys {
    return peerKeysAt(
      this.#known.peer.map(({ keys }) => keys),
      at,
    );
  }
}
