// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { SamsynError } from '@samsyn/terms';
import type { DoorLimits } from './door-limits.ts';
import type { App, Listener } from './listen.ts';
import { problemResponse } from './problem-response.ts';
import { refuseUnread } from './refuse-unread.ts';
import { secureContextOf } from './secure-context-of.ts';

/** How often connections are looked over for those whose time is out. */
const lookOverMs = 1_000;

function tlsOptions(tls: NonNullable<Listener['tls']>, bears: DoorLimits) {
  return {
    ...secureContextOf(tls),
    handshakeTimeout: bears.handshakeMs,
    ...(tls.ca !== undefined && { requestCert: true, rejectUnauthorized: true }),
  };
}

function httpOptions(bears: DoorLimits): ServerOptions {
  return {
    maxHeaderSize: bears.headerBytesMax,
    headersTimeout: bears.headersMs,
    requestTimeout: bears.requestMs,
    keepAliveTimeout: bears.idleConnectionMs,
    connectionsCheckingInterval: lookOverMs,
    insecureHTTPParser: false,
    // A host is required all the same, by what reads the address, and refused with a code.
    requireHostHeader: false,
  };
}

/** An `Expect` that nobody here meets is refused like what cannot be read. */
const unmet = Object.assign(new Error('expectation'), { code: 'ERR_HTTP_EXPECTATION' });

/** A request that HTTP can read and that no address can be made of. */
function unreadable(): Response {
  return problemResponse(
    new SamsynError('input.not-http', 'the address or the host is not readable', 'request'),
  );
}

/**
 * A server that does not listen yet. Slow, oversized and garbled requests are cut off within the
 * limits, each with a coded problem where HTTP is spoken.
 */
export function makeServer(app: App, { tls }: Listener, bears: DoorLimits): Server {
  const listener = getRequestListener(app.fetch, { errorHandler: unreadable });
  const answer: RequestListener = (incoming, outgoing) => void listener(incoming, outgoing);
  const server = tls
    ? createTlsServer({ ...httpOptions(bears), ...tlsOptions(tls, bears) }, answer)
    : createServer(httpOptions(bears), answer);
  // One more than is borne, so that the door sees that there were too many.
  server.maxHeadersCount = bears.headersMax + 1;
  server.maxRequestsPerSocket = bears.requestsPerConnectionMax;
  server.maxConnections = bears.connectionsMax;
  server.timeout = bears.stalledConnectionMs;
  server.on('clientError', refuseUnread);
  server.on('checkExpectation', ({ socket }) => refuseUnread(unmet, socket));
  return server;
}
