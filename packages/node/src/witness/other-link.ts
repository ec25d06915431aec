// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import { Agent, request } from 'undici';
import type { PeerAnswer } from '../delivery/peer-client.ts';
import type { OtherWitness } from '../directory/directory-context.ts';
import { askTraced } from '../telemetry/ask-traced.ts';
import type { Traces } from '../telemetry/traces.ts';
import { seenPath } from './witness-link.ts';
import type { WitnessLink } from './witness-link.ts';

/**
 * A witness that is no party, by its address. What goes to it and comes from it is signed, and holds
 * nothing about anybody: plain HTTP shows no more than who asks.
 */
export function otherLink({ name, url, verifierKey }: OtherWitness, traces: Traces): WitnessLink {
  const dispatcher = new Agent({
    connections: 1,
    headersTimeout: limits.witnessAnswerMs,
    bodyTimeout: limits.witnessAnswerMs,
    maxResponseSize: limits.ledgerAnswerBytesMax,
  });
  const send = async (path: string, body?: string): Promise<PeerAnswer> => {
    try {
      const answer = await request(`${url}${path}`, {
        dispatcher,
        signal: AbortSignal.timeout(limits.witnessAnswerMs),
        ...(body === undefined
          ? { method: 'GET' }
          : { method: 'POST', body, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
      });
      return {
        status: answer.statusCode,
        body: new Uint8Array(await answer.body.arrayBuffer()),
        mediaType: String(answer.headers['content-type'] ?? ''),
      };
    } catch (cause) {
      throw new SamsynError('runtime.delivery-failed', 'the witness does not answer', name, {
        cause,
      });
    }
  };
  const ask = (path: string, body?: string): Promise<PeerAnswer> => {
    const method = body === undefined ? 'GET' : 'POST';
    return askTraced(traces, { to: 'witness', method }, () => send(path, body));
  };
  return {
    name,
    verifierKey,
    addCheckpoint: async (offer) => ask('/add-checkpoint', offer),
    seenOf: async (origin) => ask(seenPath(origin)),
  };
}
