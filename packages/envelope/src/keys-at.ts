// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import type { VerifyingKeys } from './import-verifying-keys.ts';
import { inUseAt } from './in-use-at.ts';
import { standingOf } from './key-window.ts';
import type { KeyWindow } from './key-window.ts';
import type { OwnKeys, PeerKeys, SigningKeys, SigningPair } from './prepared-keys.ts';

/** A set of keys that says when it is in force. */
export type Dated<T> = Omit<T, 'valid'> & { readonly valid: KeyWindow };

type Signing = Dated<{ readonly signing: SigningPair }>;

function signingAt(sets: readonly Signing[], at: Instant, slackMs: number): SigningKeys {
  const { signing, valid } = inUseAt(sets, at);
  return {
    ...signing,
    standing: standingOf(valid, at),
    known: sets.map((set) => ({
      ...set.signing,
      standing: standingOf(set.valid, at, slackMs),
    })),
  };
}

/**
 * A peer's keys as they are at a moment: what it signed is verified by the key that was in force
 * then (clocks may differ by `limits.clockSkewMs`), and the newest in force is sealed to.
 * @throws SamsynError `config.invalid` when there are none
 */
export function peerKeysAt(sets: readonly Dated<PeerKeys>[], at: Instant): PeerKeys {
  const { encryption, demonstration, valid } = inUseAt(sets, at);
  return {
    signing: signingAt(sets, at, limits.clockSkewMs),
    encryption: { ...encryption, standing: standingOf(valid, at) },
    demonstration,
  };
}

/** The same for a verifier, which seals to nobody. */
export function verifyingKeysAt(sets: readonly Dated<VerifyingKeys>[], at: Instant): VerifyingKeys {
  const { encryption, demonstration } = inUseAt(sets, at);
  return { signing: signingAt(sets, at, limits.clockSkewMs), encryption, demonstration };
}

/**
 * An authority's own keys as they are at a moment. `agreed` are the sets that the peer knows and
 * that may therefore sign. Each private key opens what is sealed to it until its end and for
 * `limits.messageUnderwayMs` after, also when it is in strange hands: that says nothing of the sender.
 * @throws SamsynError `config.invalid` when there are none
 */
export function ownKeysAt(
  sets: readonly Dated<OwnKeys>[],
  at: Instant,
  agreed: readonly Dated<OwnKeys>[] = sets,
): OwnKeys {
  const { encryption, demonstration } = inUseAt(sets, at);
  return {
    signing: signingAt(agreed, at, 0),
    encryption: {
      ...encryption,
      known: sets.map(({ encryption: key, valid: { from, until } }) => ({
        ...key,
        standing: standingOf({ from, until }, at, limits.messageUnderwayMs),
      })),
    },
    demonstration,
  };
}
