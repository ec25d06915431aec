// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Checkpoint } from '../verify/parse-checkpoint.ts';
import { sameBytes } from '../verify/tree.ts';
import { verifyConsistency } from '../verify/verify-consistency.ts';
import type { TreeHead } from '../verify/verify-consistency.ts';
import type { CheckpointOffer } from './checkpoint-offer.ts';

/** What a witness does with an offer: cosign it, or say from which size to offer. */
export type OfferVerdict = 'extends' | 'stale';

/**
 * Whether a checkpoint, whose signature the caller has verified, extends the last one that the
 * witness cosigned (C2SP tlog-witness). The caller keeps it before it cosigns, and lets no other
 * offer of the same log in between.
 * @throws SamsynError `ledger.malformed` when the old size is above the new one; `ledger.split-view`
 * when it states another tree of the size cosigned; `ledger.consistency` when the proof does not hold
 */
export function judgeOffer(
  { older, consistency }: CheckpointOffer,
  offered: Checkpoint,
  seen: TreeHead,
): OfferVerdict {
  if (older > offered.size)
    throw new SamsynError(
      'ledger.malformed',
      'the old size is above that of the checkpoint',
      'old',
    );
  if (offered.size === seen.size && !sameBytes(offered.root, seen.root))
    throw new SamsynError(
      'ledger.split-view',
      'another tree of the size that was cosigned',
      'note',
    );
  if (older !== seen.size) return 'stale';
  verifyConsistency(seen, offered, consistency);
  return 'extends';
}
