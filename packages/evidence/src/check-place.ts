// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, verifyCosignature, verifyInclusion } from '@samsyn/ledger';
import type { Cosigned } from '@samsyn/ledger';
import { atPlace } from './at-place.ts';
import type { BundleEntry } from './bundle.ts';
import { fromHex } from './from-hex.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

/**
 * The cosignature by which an entry stands at its place for good: the checkpoint is signed by the
 * ledger and cosigned by the other authority, and the proof leads from the entry to its root.
 * @throws SamsynError `evidence.proof`
 */
export async function checkPlace(
  { leafHash, place }: BundleEntry & { readonly place: NonNullable<BundleEntry['place']> },
  owner: TrustedAuthority,
  witness: TrustedAuthority,
  path: string,
): Promise<Cosigned> {
  const at = `${path}.place`;
  return atPlace('evidence.proof', at, async () => {
    const { size, root } = await openCheckpoint(place.checkpoint, owner.ledger, `checkpoint`);
    const cosigned = await verifyCosignature(place.checkpoint, witness.witness, 'checkpoint');
    verifyInclusion(
      fromHex(leafHash),
      place.index,
      size,
      place.inclusion.map((hash) => fromHex(hash)),
      root,
    );
    return cosigned;
  });
}
