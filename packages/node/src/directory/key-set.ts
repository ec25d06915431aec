// SPDX-License-Identifier: EUPL-1.2
import {
  importNodeKeys,
  importPublicKeys,
  NodeKeys,
  PublicKeys,
  publicKeysOf,
} from '@samsyn/envelope';
import type { Dated, KeyWindow, OwnKeys, PeerKeys } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';

/** One set of a peer's keys, or the public part of our own: ready for use, and as it is written. */
export interface PublicSet {
  readonly keys: Dated<PeerKeys>;
  readonly written: PublicKeys;
}

/** One set of our own keys. */
export interface OwnSet extends PublicSet {
  readonly own: Dated<OwnKeys>;
  /** The other authority knows it: told by hand, or announced and accepted. */
  readonly agreed: boolean;
  readonly file: string;
}

function windowOf(valid: KeyWindow | undefined, path: string): KeyWindow {
  if (valid) return valid;
  throw new SamsynError('config.invalid', 'the keys do not say when they are in force', path);
}

/** @throws SamsynError `config.invalid` */
export async function readPublicSet(json: unknown, path: string): Promise<PublicSet> {
  const parsed = PublicKeys.safeParse(json);
  if (!parsed.success) throw new SamsynError('config.invalid', 'not public keys', path);
  const valid = windowOf(parsed.data.valid, path);
  return { keys: { ...(await importPublicKeys(parsed.data)), valid }, written: parsed.data };
}

/** @throws SamsynError `config.invalid`; nothing of a private key is said */
export async function readOwnSet(json: unknown, file: string): Promise<OwnSet> {
  const parsed = NodeKeys.safeParse(json);
  if (!parsed.success) throw new SamsynError('config.invalid', 'not the keys of a node', file);
  const valid = windowOf(parsed.data.valid, file);
  return {
    ...(await readPublicSet(publicKeysOf(parsed.data), file)),
    own: { ...(await importNodeKeys(parsed.data)), valid },
    agreed: parsed.data.toBeAnnounced !== true,
    file,
  };
}

/** The ids of a set's three keys. */
export function kidsOf({ signing, encryption }: PublicKeys): readonly string[] {
  return [signing.ed25519.kid, signing.mlDsa65.kid, encryption.kid];
}
