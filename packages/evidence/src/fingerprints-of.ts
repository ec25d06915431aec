// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import type { Instant } from '@samsyn/terms';
import type { Fingerprints } from './bundle.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

/** Name and id of a ledger's or witness's key. */
export function nameOf(vkey: string): string {
  const { name, id } = parseVkey(vkey);
  return `${name}+${id}`;
}

/** The ids of an authority's keys in use at a moment, as a bundle made then names them. */
export function fingerprintsOf(trusted: TrustedAuthority, at: Instant): Fingerprints {
  const { signing } = trusted.keysAt(at);
  return {
    authority: trusted.authority,
    ed25519: signing.Ed25519.kid,
    mlDsa65: signing['ML-DSA-65'].kid,
    ledger: nameOf(trusted.ledger),
    witness: nameOf(trusted.witness),
  };
}
