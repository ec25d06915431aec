// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { PeerAnswer } from '../delivery/peer-client.ts';
import { areOneLog } from './are-one-log.ts';
import { fetchSeen } from './fetch-seen.ts';
import { keptAt, newestKept } from './kept-checkpoints.ts';
import { raiseAlarm } from './raise-alarm.ts';

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
