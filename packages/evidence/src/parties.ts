// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { AuthorityId } from '@samsyn/terms';
import type { Bundle, Fingerprints } from './bundle.ts';
import { fingerprintsOf, nameOf } from './fingerprints-of.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

/** The two authorities of an exchange, with the keys that the verifier trusts. */
export interface Parties {
  readonly sender: TrustedAuthority;
  readonly recipient: TrustedAuthority;
  readonly exporter: TrustedAuthority;
}

function find(trusted: readonly TrustedAuthority[], id: AuthorityId, path: string) {
  const found = trusted.find(({ authority }) => authority === id);
  if (!found)
    throw new SamsynError('evidence.keys', 'no trusted keys of this authority were given', path);
  return found;
}

/** What a bundle states that was made while a ledger was in use that is closed since, as if by now. */
function madeBefore(
  stated: Fingerprints | undefined,
  { ledger, earlierLedgers }: TrustedAuthority,
): Fingerprints | undefined {
  const earlier = stated && earlierLedgers.some(({ vkey }) => nameOf(vkey) === stated.ledger);
  return earlier === true ? { ...stated, ledger: nameOf(ledger) } : stated;
}

/**
 * Sender, recipient and exporter among those whose keys are trusted, and the keys that the bundle
 * says it was made by found to be those.
 * @throws SamsynError `evidence.keys`, `evidence.malformed`
 */
export function findParties(bundle: Bundle, trusted: readonly TrustedAuthority[]): Parties {
  if (bundle.sender === bundle.recipient)
    throw new SamsynError('evidence.malformed', 'sender and recipient are the same', 'recipient');
  if (bundle.exporter !== bundle.sender && bundle.exporter !== bundle.recipient)
    throw new SamsynError('evidence.malformed', 'neither party is the exporter', 'exporter');
  const sender = find(trusted, bundle.sender, 'bundle.sender');
  const recipient = find(trusted, bundle.recipient, 'bundle.recipient');
  for (const [index, party] of [sender, recipient].entries()) {
    const stated = madeBefore(bundle.keys[index], party);
    for (const [name, id] of Object.entries(fingerprintsOf(party, bundle.exportedAt))) {
      if (stated === undefined || Object.entries(stated).every(([n, v]) => n !== name || v !== id))
        throw new SamsynError(
          'evidence.keys',
          'made by another key than the one that is trusted',
          `bundle.keys.${index}.${name}`,
        );
    }
  }
  return { sender, recipient, exporter: bundle.exporter === bundle.sender ? sender : recipient };
}
