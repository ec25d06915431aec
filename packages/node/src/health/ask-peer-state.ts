// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';
import { ErrorCode, PeerState, SamsynError, isSamsynError, limits } from '@samsyn/terms';
import type { HealthContext } from './health-context.ts';

/** What the other node said of itself, and when the question was sent. */
export interface PeerAnswered {
  readonly state: PeerState | undefined;
  /** Why there is no state; absent when it answered in a form of its own. */
  readonly code: ErrorCode | undefined;
  /** From the question to the whole answer, ms; undefined when none came. */
  readonly answeredMs: number | undefined;
}

/** What is not a `PeerState`, of a node that has no such door or tells something else, is nothing. */
function parseState(bytes: Uint8Array): PeerState | undefined {
  if (bytes.length > limits.peerStateBytesMax) return undefined;
  try {
    return PeerState.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Asks the other node for its state over mutual TLS; waits no longer than `limits.peerStateMs`. */
export async function askPeerState({
  peerClient,
}: {
  readonly peerClient: Pick<HealthContext['peerClient'], 'get'>;
}): Promise<PeerAnswered> {
  const over = new AbortController();
  const late = setTimeout(limits.peerStateMs, undefined, { signal: over.signal }).then(() => {
    throw new SamsynError('runtime.delivery-failed', 'no answer in time', 'peer');
  });
  const asked = performance.now();
  try {
    const { status, body } = await Promise.race([peerClient.get('/peer/state'), late]);
    const state = status === 200 ? parseState(body) : undefined;
    const answeredMs = Math.round(performance.now() - asked);
    return { state, code: undefined, answeredMs };
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    return { state: undefined, code, answeredMs: undefined };
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
}
