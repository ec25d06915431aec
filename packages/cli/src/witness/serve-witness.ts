// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { SamsynError, limits } from '@samsyn/terms';
import { answerAsWitness } from './answer-as-witness.ts';
import type { WitnessAnswer, WitnessParts } from './answer-as-witness.ts';

/** Where a witness listens. */
export interface WitnessDoor {
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined;
}

const connectionsMax = 100;
const doorLimits = {
  requestTimeout: 2 * limits.witnessAnswerMs,
  headersTimeout: limits.witnessAnswerMs,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
};

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limits.requestBodyBytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(parts: WitnessParts, request: IncomingMessage): Promise<WitnessAnswer> {
  const body = await bodyOf(request);
  if (body === undefined)
    return { status: 413, mediaType: 'text/plain; charset=utf-8', body: 'too large\n' };
  return answerAsWitness(parts, request.method ?? '', request.url ?? '', body);
}

/**
 * Serves a witness; resolves when it takes connections, with what ends it.
 * @throws SamsynError `runtime.port-taken`
 */
export async function serveWitness(
  parts: WitnessParts,
  { host, port, tls }: WitnessDoor,
): Promise<() => Promise<void>> {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { status, mediaType, body } = await answer(parts, request);
      response.writeHead(status, { 'content-type': mediaType, 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.destroy();
    }
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(request, response);
  };
  const server = tls
    ? createTlsServer({ ...doorLimits, ...tls, minVersion: 'TLSv1.3' }, listener)
    : createServer(doorLimits, listener);
  server.maxConnections = connectionsMax;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause) =>
    reject(
      new SamsynError('runtime.port-taken', 'the port cannot be listened at', `${host}:${port}`, {
        cause,
      }),
    ),
  );
  server.listen(port, host, resolve);
  await promise;
  return async () => {
    const closed = Promise.withResolvers<void>();
    server.close(() => closed.resolve());
    server.closeAllConnections();
    await closed.promise;
  };
}
