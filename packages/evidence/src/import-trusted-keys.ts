// SPDX-License-Identifier: EUPL-1.2
import { importVerifyingKeys } from '@samsyn/envelope';
import type { Dated, PublicKeys, VerifyingKeys } from '@samsyn/envelope';
import { parseVkey } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import { importEarlierLedgers } from './earlier-ledgers.ts';
import { EvidenceKeys } from './evidence-keys.ts';
import { trustedAuthority } from './trusted-authority.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

async function importDated(set: PublicKeys): Promise<Dated<VerifyingKeys>> {
  const { valid, ...keys } = await importVerifyingKeys(set);
  if (!valid) throw new SamsynError('evidence.keys', 'the keys do not say when they are in force');
  return { ...keys, valid };
}

/**
 * A file of public keys made ready to verify with.
 * @throws SamsynError `evidence.keys` with the place in the file
 */
export async function importTrustedKeys(json: unknown): Promise<readonly TrustedAuthority[]> {
  const parsed = EvidenceKeys.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.');
    throw new SamsynError('evidence.keys', 'not a file of public keys of this version', path);
  }
  const trusted: TrustedAuthority[] = [];
  for (const [index, named] of parsed.data.authorities.entries()) {
    const { authority, keys, ledger, witness } = named;
    const path = `authorities.${index}`;
    if (trusted.some((one) => one.authority === authority))
      throw new SamsynError('evidence.keys', 'the same authority twice', path);
    const sets: Dated<VerifyingKeys>[] = [];
    for (const [at, set] of keys.entries())
      sets.push(await atPlace('evidence.keys', `${path}.keys.${at}`, async () => importDated(set)));
    await atPlace('evidence.keys', path, () => {
      if (parseVkey(ledger).use !== 'log' || parseVkey(witness).use !== 'witness')
        throw new SamsynError('evidence.keys', 'a verifier key of the other use', path);
    });
    const earlierLedgers = await importEarlierLedgers(named, path);
    trusted.push(trustedAuthority(sets, { authority, ledger, witness, earlierLedgers }));
  }
  return trusted;
}
