// SPDX-License-Identifier: EUPL-1.2
import {
  consistencyProof,
  placesForConsistency,
  tileSource,
  verifyConsistency,
} from '@samsyn/ledger';
import type { TreeHead } from '@samsyn/ledger';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';

async function readPublished({ peerClient }: DeliveryContext, path: string): Promise<Uint8Array> {
  const { status, body } = await peerClient.get(`/peer/ledger/${path}`);
  if (status !== 200)
    throw new SamsynError('runtime.delivery-failed', 'a tile is not published', path);
  return body;
}

/**
 * Whether both trees are of one log, by the tiles that the peer publishes.
 * @throws SamsynError `runtime.delivery-failed` while it cannot be told
 */
export async function areOneLog(
  context: DeliveryContext,
  one: TreeHead,
  other: TreeHead,
): Promise<boolean> {
  const [older, newer] = one.size <= other.size ? [one, other] : [other, one];
  const read = async (path: string) => readPublished(context, path);
  const places = placesForConsistency(older.size, newer.size);
  const source = await tileSource(places, newer.size, read);
  try {
    verifyConsistency(older, newer, consistencyProof(older.size, newer.size, source));
    return true;
  } catch (error) {
    if (isSamsynError(error) && error.code === 'ledger.consistency') return false;
    throw error;
  }
}
