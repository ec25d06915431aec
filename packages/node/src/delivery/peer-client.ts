// SPDX-License-Identifier: EUPL-1.2
import { checkServerIdentity } from 'node:tls';
import type { PeerCertificate } from 'node:tls';
import { SamsynError, isSamsynError, limits } from '@samsyn/terms';
import { Agent, request } from 'undici';
import { askTraced } from '../telemetry/ask-traced.ts';
import type { Traces } from '../telemetry/traces.ts';

export interface PeerTls {
  readonly certificate: string;
  readonly key: string;
  readonly ca: string;
  /** The URI name in the certificate that the peer must show. */
  readonly peerName: string;
}

export interface PeerAnswer {
  readonly status: number;
  readonly body: Uint8Array;
  /** How long a busy peer asks us to wait (RFC 9110, 10.2.3, in seconds). */
  readonly retryAfterMs?: number;
  readonly mediaType: string;
}

/** Posts bytes to the peer, and reads what it publishes, over mutual TLS, on connections kept alive. */
export interface PeerClient {
  /** @throws SamsynError `runtime.delivery-failed` when the peer cannot be reached */
  readonly post: (
    path: string,
    body: Uint8Array,
    mediaType: string,
    /** For the whole answer; `limits.deliveryTimeoutMs` between its parts, when left out. */
    withinMs?: number,
  ) => Promise<PeerAnswer>;
  /** @throws SamsynError `runtime.delivery-failed` when the peer cannot be reached */
  readonly get: (path: string) => Promise<PeerAnswer>;
  /** New connections show, and ask for, these certificates; none under way is cut. */
  readonly renew: (tls: PeerTls) => void;
  readonly close: () => Promise<void>;
}

type RequestOptions = Omit<NonNullable<Parameters<typeof request>[1]>, 'headers' | 'method'> & {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
};

const answerBytesMax = limits.messageBytesMax;

/** The place of the fault when no connection came about, so that nothing can have been sent. */
const connection = 'connection';
const noConnection: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function placeOf(cause: unknown): string {
  const unsent = cause instanceof Error && 'code' in cause && noConnection.has(cause.code);
  return unsent ? connection : 'peer';
}

/** Whether the peer may have been reached, by the error of a post to it. */
export function wasReached(error: unknown): boolean {
  return !isSamsynError(error) || error.path !== connection;
}

/** Why this certificate is not the peer's: another host's, or another authority's of the same CA. */
function fault(host: string, shown: PeerCertificate, peerName: string): Error | undefined {
  const names = (shown.subjectaltname ?? '').split(', ');
  if (names.includes(`URI:${peerName}`)) return checkServerIdentity(host, shown);
  return new Error('the certificate is not that of the other authority');
}

function agentOf(tls: PeerTls): Agent {
  return new Agent({
    connections: 4,
    connect: {
      cert: tls.certificate,
      key: tls.key,
      ca: tls.ca,
      minVersion: 'TLSv1.3',
      checkServerIdentity: (host, shown) => fault(host, shown, tls.peerName),
    },
    headersTimeout: limits.deliveryTimeoutMs,
    bodyTimeout: limits.deliveryTimeoutMs,
    maxResponseSize: answerBytesMax,
  });
}

/** A client for one peer, which must show a certificate of the agreed CA for its host and its name. */
export function peerClient(url: string, tls: PeerTls, traces: Traces): PeerClient {
  let agent = agentOf(tls);
  const renew = (renewed: PeerTls): void => {
    const before = agent;
    agent = agentOf(renewed);
    // Requests under way end on the connections that they began on.
    void before.close();
  };
  const send = async (path: string, options: RequestOptions): Promise<PeerAnswer> => {
    try {
      const answer = await request(`${url}${path}`, { ...options, dispatcher: agent });
      const seconds = Number(answer.headers['retry-after'] ?? 0);
      return {
        status: answer.statusCode,
        body: new Uint8Array(await answer.body.arrayBuffer()),
        mediaType: String(answer.headers['content-type'] ?? ''),
        ...(seconds > 0 && { retryAfterMs: seconds * 1_000 }),
      };
    } catch (cause) {
      throw new SamsynError(
        'runtime.delivery-failed',
        'the other authority does not answer',
        placeOf(cause),
        { cause },
      );
    }
  };
  const ask = async (path: string, options: RequestOptions): Promise<PeerAnswer> =>
    askTraced(traces, { to: 'peer', path, method: options.method }, async () => {
      const carried = traces.carried();
      const walk = carried === undefined ? {} : { traceparent: carried };
      return send(path, { ...options, headers: { ...options.headers, ...walk } });
    });
  return {
    post: async (path, body, mediaType, withinMs) =>
      ask(path, {
        method: 'POST',
        body,
        headers: { 'content-type': mediaType },
        ...(withinMs !== undefined && {
          signal: AbortSignal.timeout(withinMs),
          headersTimeout: withinMs,
        }),
      }),
    get: async (path) => ask(path, { method: 'GET' }),
    renew,
    close: () => agent.close(),
  };
}
