// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Problem } from '@samsyn/contract';

/** What one who connects to a node's side for its peer shows, PEM; the CA is what it trusts. */
export interface Shown {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
  /** The newest version that it speaks; the newest there is when absent. */
  readonly maxVersion?: 'TLSv1.2';
}

export interface PeerReply {
  readonly status: number;
  readonly body: Buffer;
  /** The code of the problem, when the answer is one. */
  readonly code: string | undefined;
}

function codeIn(body: Buffer): string | undefined {
  try {
    return Problem.parse(JSON.parse(body.toString('utf8'))).code;
  } catch {
    return undefined;
  }
}

/**
 * Posts bytes to the side of a node that is for its peer, on a connection of its own.
 * @throws Error when TLS does not come about
 */
export async function postToPeer(
  url: string,
  shown: Shown,
  bytes: Uint8Array,
  mediaType = 'application/octet-stream',
): Promise<PeerReply> {
  const sent = request(url, {
    ...shown,
    method: 'POST',
    agent: false,
    headers: { 'content-type': mediaType },
  });
  sent.end(bytes);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  const body = Buffer.concat((await response?.toArray()) ?? []);
  return { status: response?.statusCode ?? 0, body, code: codeIn(body) };
}
