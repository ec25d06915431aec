// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { RequestOptions } from 'node:https';
import { SamsynError } from '@samsyn/terms';

/** What the node answered over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** What one request says beside its bytes. */
export interface Posting {
  readonly path: string;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Shown in the place of the peer's own certificate; `none` shows nothing. */
  readonly tls?: 'none' | 'TLSv1.2';
}

/** The way to a node's door for its peer: certificate and key of the peer, PEM. */
export interface LinkOptions {
  readonly url: string;
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Posts to the node under test, on a connection of its own; undefined when TLS does not come about. */
export type Link = (posting: Posting) => Promise<HttpAnswer | undefined>;

const answerMs = 20_000;

function shown({ ca, cert, key }: LinkOptions, tls: Posting['tls']): RequestOptions {
  switch (tls) {
    case 'none':
      return { ca };
    case 'TLSv1.2':
      return { ca, cert, key, maxVersion: 'TLSv1.2' };
    case undefined:
      return { ca, cert, key };
    default:
      return tls satisfies never;
  }
}

/** @throws SamsynError `runtime.delivery-failed` from the link when nobody listens at the address */
export function linkTo(options: LinkOptions): Link {
  return async ({ path, body, headers, tls }) => {
    const sent = request(new URL(path, options.url), {
      ...shown(options, tls),
      method: 'POST',
      agent: false,
      timeout: answerMs,
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
    sent.end(body);
    try {
      const [response]: IncomingMessage[] = await once(sent, 'response');
      const bytes = Buffer.concat((await response?.toArray()) ?? []);
      const mediaType = response?.headers['content-type'] ?? '';
      return { status: response?.statusCode ?? 0, mediaType, body: bytes };
    } catch (cause) {
      if (tls !== undefined) return undefined;
      const reason = 'the node did not answer over mutual TLS';
      throw new SamsynError('runtime.delivery-failed', reason, options.url, { cause });
    }
  };
}
