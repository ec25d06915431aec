// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import { Problem } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DoorLimits } from './door-limits.ts';
import { guardRequest } from './guard-request.ts';
import { makeServer } from './make-server.ts';
import { codedError, problemResponse } from './problem-response.ts';
import { readBody } from './read-body.ts';

const bears: DoorLimits = {
  ...limits,
  connectionsMax: 4,
  headersMs: 200,
  requestMs: 600,
  stalledConnectionMs: 5_000,
};
const bodyBytesMax = 1_000;
let server: Server;
let port: number;

beforeAll(async () => {
  const app = new Hono();
  app.use(guardRequest);
  app.onError((error) => problemResponse(codedError(error)));
  app.post('/', async (c) => c.text(String((await readBody(c.req.raw, bodyBytesMax)).length)));
  server = makeServer(app, { host: '127.0.0.1', port: 0 }, bears);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** All that the door says to these bytes, until it ends the connection. */
async function saidTo(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  const chunks: Buffer[] = [];
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  socket
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('error', () => undefined)
    .on('close', () => resolve());
  await closed;
  return Buffer.concat(chunks).toString('latin1');
}

function post(...headers: readonly string[]): string {
  return ['POST / HTTP/1.1', 'Host: localhost', 'Connection: close', ...headers, '', ''].join(
    '\r\n',
  );
}

/** Status and code of the one problem that was said. */
async function refusalOf(text: string): Promise<readonly [number, string]> {
  const said = await saidTo(text);
  const body = said.slice(said.indexOf('\r\n\r\n') + 4);
  const json = /\{.*\}/s.exec(body)?.[0] ?? '{}';
  const { status, code } = Problem.parse(JSON.parse(json));
  expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(said).toMatch(/content-type: application\/problem\+json/i);
  return [status, code];
}

describe('a request that the door cannot or will not read is refused with a coded problem:', () => {
  const many = Array.from({ length: limits.headersMax + 10 }, (_, n) => `X-${n}: 1`);
  test.each([
    ['no HTTP', 'GARBAGE\r\n\r\n', 400, 'input.not-http'],
    ['TLS to a door without', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', 400, 'input.not-http'],
    ['no host', 'POST / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'input.not-http'],
    ['a host that is none', post().replace('localhost', 'a b'), 400, 'input.not-http'],
    ['a backslash for an address', post().replace('POST /', 'POST \\'), 400, 'input.not-http'],
    ['two lengths', post('Content-Length: 1', 'Content-Length: 2'), 400, 'input.not-http'],
    [
      'a length and chunks',
      post('Content-Length: 1', 'Transfer-Encoding: chunked'),
      400,
      'input.not-http',
    ],
    ['a length that is none', post('Content-Length: -1'), 400, 'input.not-http'],
    ['a folded header', post('X-A: 1', ' folded'), 400, 'input.not-http'],
    ['a line feed alone', post('X-A: 1\nX-B: 2'), 400, 'input.not-http'],
    [
      'an unknown expectation',
      post('Expect: 200-maybe', 'Content-Length: 5'),
      400,
      'input.not-http',
    ],
    ['long headers', post(`X-A: ${'a'.repeat(limits.headerBytesMax)}`), 431, 'input.headers'],
    ['many headers', post(...many), 431, 'input.headers'],
    ['a packed body', post('Content-Encoding: gzip'), 415, 'input.unsupported-media-type'],
    ['a body above the limit', post('Content-Length: 1001'), 413, 'input.too-large'],
    ['headers that do not end', 'POST / HTTP/1.1\r\nHost: localhost\r\nX-', 408, 'input.too-slow'],
    ['a body that does not come', post('Content-Length: 9') + 'a', 408, 'input.too-slow'],
    [
      'chunks that do not end',
      `${post('Transfer-Encoding: chunked')}1\r\na\r\n`,
      408,
      'input.too-slow',
    ],
  ])('%s', async (_, text, status, code) => {
    expect(await refusalOf(text)).toEqual([status, code]);
  });
});

test('what is within the limits is served', async () => {
  expect(await saidTo(`${post('Content-Length: 3')}abc`)).toMatch(/^HTTP\/1.1 200 [^]*3$/);
});

test('more connections than the door bears are cut off, and there is room once others have left', async () => {
  const held = Array.from({ length: bears.connectionsMax }, () => connect(port, '127.0.0.1'));
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  expect(await saidTo(`${post('Content-Length: 3')}abc`)).toBe('');
  await Promise.all(held.map((socket) => once(socket.end(), 'close')));
  expect(await saidTo(`${post('Content-Length: 3')}abc`)).toMatch(/^HTTP\/1.1 200 /);
});
