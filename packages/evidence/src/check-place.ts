// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, verifyCosignature, verifyInclusion } from '@samsyn/ledger';
import type { Checkpoint, Cosigned } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { BundleEntry } from './bundle.ts';
import { fromHex } from './from-hex.ts';
import type { TrustedAuthority } from './trusted-authority.ts';

/** A checkpoint of the owner's ledger, or of one it had before: then none after its end. */
async function openOf(
  { ledger, earlierLedgers }: TrustedAuthority,
  note: string,
): Promise<Checkpoint> {
  const earlier = earlierLedgers.find(({ origin }) => note.startsWith(`${origin}\n`));
  const checkpoint = await openCheckpoint(note, earlier?.vkey ?? ledger, 'checkpoint');
  if (earlier && checkpoint.size > earlier.size)
    throw new SamsynError('ledger.checkpoint', 'after the ledger was closed', 'checkpoint');
  return checkpoint;
}

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
    const { size, root } = await openOf(owner, place.checkpoint);
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
