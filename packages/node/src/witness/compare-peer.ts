// SPDX-License-Identifier: EUPL-1.2
import {
  consistencyProof,
  parseVkey,
  placesForConsistency,
  tileSource,
  verifyConsistency,
} from '@samsyn/ledger';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { PeerAnswer } from '../delivery/peer-client.ts';
import { fetchSeen } from './fetch-seen.ts';
import { keptAt, newestKept } from './kept-checkpoints.ts';
import type { SignedHead } from './kept-checkpoints.ts';
import { raiseAlarm } from './raise-alarm.ts';

async function readPublished({ peerClient }: DeliveryContext, path: string): Promise<Uint8Array> {
  const { status, body } = await peerClient.get(`/peer/ledger/${path}`);
  if (status !== 200)
    throw new SamsynError('runtime.delivery-failed', 'a tile is not published', path);
  return body;
}

/** Whether both are of one log, by the tiles that the peer publishes. */
async function areOneLog(
  context: DeliveryContext,
  one: SignedHead,
  other: SignedHead,
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

/**
 * Compares what somebody shows of the peer's ledger, signed by it, with what we have cosigned of it.
 * Another tree of one size, or two sizes between which the peer's own tiles do not lead, raises the
 * alarm.
 * @throws SamsynError `runtime.delivery-failed` while it cannot be told, `ledger.*` for what is no
 * checkpoint of the peer's
 */
export async function comparePeer(
  context: DeliveryContext,
  foundBy: string,
  ask: (origin: string) => Promise<PeerAnswer>,
): Promise<void> {
  const vkey = context.peer.ledgerVerifierKey;
  const origin = parseVkey(vkey, 'ledgerVerifierKey').name;
  const shown = await fetchSeen(async () => ask(origin), vkey);
  if (!shown) return;
  const kept =
    (await keptAt(context.db, origin, shown.size)) ?? (await newestKept(context.db, origin));
  if (!kept || (await areOneLog(context, kept, shown))) return;
  await raiseAlarm(context, { origin, kept, shown, foundBy });
}
