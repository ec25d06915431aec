// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, limits } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { oneAtATime } from '../store/one-at-a-time.ts';
import { compareOwn } from './compare-own.ts';
import { comparePeer } from './compare-peer.ts';
import { findPeerCosigned } from './find-peer-cosigned.ts';
import { otherLink } from './other-link.ts';
import { peerLink } from './peer-link.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';
import { repeating } from './repeating.ts';
import type { Repeating } from './repeating.ts';
import { settleClosed } from './settle-closed.ts';
import { tellAlarms } from './tell-alarms.ts';
import type { WitnessLink } from './witness-link.ts';

const gatherMs = 100;

/** Something to be done with one party, left alone for a while when it fails. */
function tried(
  { log }: Pick<DeliveryContext, 'log'>,
  party: string,
  work: () => Promise<void>,
): () => Promise<void> {
  let restsUntil = 0;
  return async () => {
    if (performance.now() < restsUntil) return;
    try {
      await work();
    } catch (error) {
      const code = isSamsynError(error) ? error.code : 'runtime.internal';
      restsUntil = performance.now() + limits.witnessRestMs;
      log.warn({ code, path: party }, 'the ledgers could not be compared, or shown to a witness');
    }
  };
}

/** Work that is due at intervals, however often it is asked for. */
function atIntervals(work: () => Promise<void>): () => Promise<void> {
  let dueAt = 0;
  return async () => {
    if (performance.now() < dueAt) return;
    dueAt = performance.now() + limits.ledgerWatchMs;
    await work();
  };
}

function rounds(
  context: DeliveryContext,
  onCosigned: () => void,
): readonly (() => Promise<void>)[] {
  const others = context.witnesses.map((witness) => otherLink(witness, context.traces));
  const offer = async (link: WitnessLink): Promise<void> => {
    const cosigned = await findPeerCosigned(context);
    if (cosigned && (await publishCheckpoint(context, link, cosigned))) onCosigned();
  };
  return [
    ...others.map((link) => tried(context, link.name, async () => offer(link))),
    ...[peerLink(context), ...others].map((link) =>
      atIntervals(tried(context, link.name, async () => compareOwn(context, link))),
    ),
    ...others.map((link) =>
      atIntervals(
        tried(context, link.name, async () => comparePeer(context, link.name, link.seenOf)),
      ),
    ),
    atIntervals(tried(context, 'peer', async () => settleClosed(context))),
    atIntervals(
      tried(context, 'peer', async () =>
        comparePeer(context, 'node', async () => context.peerClient.get('/peer/ledger/checkpoint')),
      ),
    ),
  ];
}

/**
 * Shows our checkpoints, once the peer has cosigned them, to the witnesses that are no party; compares
 * what everyone has seen of either ledger with what we know; and tells the peer of each split view.
 * Nothing that the exchange waits for: who does not answer here holds back nobody.
 */
export function startWatchLoop(context: DeliveryContext, onCosigned: () => void): Repeating {
  const parts = rounds(context, onCosigned);
  const tell = tried(context, 'peer', async () => tellAlarms(context));
  const all = async (): Promise<void> => {
    await Promise.all(parts.map(async (part) => part()));
    await tell();
  };
  const work = async (): Promise<boolean> => {
    try {
      await oneAtATime(context.db, 'samsyn-watch', all);
    } catch {
      context.log.debug('the database is away, and the ledgers are not compared');
    }
    return false;
  };
  return repeating(work, { gatherMs, idleMs: limits.ledgerWatchMs });
}
