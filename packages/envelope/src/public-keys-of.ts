// SPDX-License-Identifier: EUPL-1.2
import type { NodeKeys, PublicKeys } from './node-keys.ts';

/** The part of an authority's keys that its peers may have; no private part remains in it. */
export function publicKeysOf(keys: NodeKeys): PublicKeys {
  const { d: _d, ...ed25519 } = keys.signing.ed25519;
  const { priv: _seed, ...mlDsa65 } = keys.signing.mlDsa65;
  const { priv: _private, ...encryption } = keys.encryption;
  return {
    version: 1,
    ...(keys.demonstration === true ? { demonstration: true } : {}),
    ...(keys.valid && { valid: keys.valid }),
    signing: { ed25519, mlDsa65 },
    encryption,
  };
}
