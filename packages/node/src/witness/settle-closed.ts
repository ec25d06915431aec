// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import { record } from '../audit/record.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { ClosedLedger } from '../directory/closed-ledger.ts';
import { areOneLog } from './are-one-log.ts';
import { fetchSeen } from './fetch-seen.ts';
import { keptAt, newestKept } from './kept-checkpoints.ts';
import type { SignedHead } from './kept-checkpoints.ts';

/** It is closed at the very checkpoint that we cosigned last, and at no smaller one. */
async function isClosedWhereCosigned(
  { db, log }: DeliveryContext,
  { origin, size, root }: ClosedLedger,
): Promise<boolean> {
  const newest = await newestKept(db, origin);
  const same = newest?.size === size && Buffer.compare(newest.root, root) === 0;
  if (!same)
    log.error(
      { code: 'ledger.consistency', path: origin },
      'an earlier ledger is named with another checkpoint than the last one cosigned',
    );
  return same;
}

/** The largest checkpoint we cosigned of a closed ledger that its successor still holds. */
async function sharedSize(
  context: DeliveryContext,
  { origin }: ClosedLedger,
  successor: SignedHead,
): Promise<number> {
  const rows = await context.db
    .selectFrom('peer_checkpoints')
    .select('tree_size')
    .where('origin', '=', origin)
    .where('tree_size', '<=', successor.size)
    .orderBy('tree_size')
    .execute();
  const sizes = rows.map((row) => row.tree_size);
  let [from, until] = [0, sizes.length];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    const kept = await keptAt(context.db, origin, sizes[middle] ?? 0);
    if (kept && (await areOneLog(context, kept, successor))) from = middle + 1;
    else until = middle;
  }
  return sizes[from - 1] ?? 0;
}

async function close(
  context: DeliveryContext,
  closed: ClosedLedger,
  successor: SignedHead,
): Promise<void> {
  const { origin, size } = closed;
  const shared = await sharedSize(context, closed, successor);
  const root = Buffer.from(closed.root).toString('hex');
  const { name } = parseVkey(context.peer.ledgerVerifierKey, 'ledgerVerifierKey');
  const acceptedBy = closed.acceptedBy ?? '';
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('closed_ledgers')
      .values({
        origin,
        whose: 'peer',
        closed_size: size,
        closed_root: root,
        successor: name,
        shared_size: shared,
        said: acceptedBy,
        at: context.clock(),
      })
      .execute();
    const cosigned = { size, root };
    const content = { origin, cosigned, successor: name, shared, lost: size - shared, acceptedBy };
    const line = await ledger.add({ event: 'ledger.closed', actor: 'node', content });
    return { line, result: undefined };
  });
  context.log.warn(
    { path: origin },
    'a ledger of the other authority was closed, and goes on anew',
  );
}

/**
 * Records that ledgers of the peer's, which the configuration names as earlier, are closed: at the last
 * checkpoint that we cosigned, by whose word, and which of its entries the ledger in use does not hold,
 * found by the tiles that the peer publishes and not by its word. That settles the alarms about them.
 * Waits until a checkpoint of the ledger in use is published.
 * @throws SamsynError `runtime.delivery-failed`, `ledger.*`; then nothing is recorded
 */
export async function settleClosed(context: DeliveryContext): Promise<void> {
  const { db, peer, peerClient } = context;
  const origins = peer.earlierLedgers.map(({ origin }) => origin);
  if (origins.length === 0) return;
  const done = await db
    .selectFrom('closed_ledgers')
    .select('origin')
    .where('origin', 'in', origins)
    .execute();
  const settled = new Set(done.map(({ origin }) => origin));
  for (const closed of peer.earlierLedgers.filter(({ origin }) => !settled.has(origin))) {
    if (!(await isClosedWhereCosigned(context, closed))) continue;
    const published = async () => peerClient.get('/peer/ledger/checkpoint');
    const successor = await fetchSeen(published, peer.ledgerVerifierKey);
    if (successor) await close(context, closed, successor);
  }
}
