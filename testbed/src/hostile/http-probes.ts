// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Door } from './door.ts';
import type { Probe } from './probe.ts';
import { requestHead } from './request-text.ts';

type Shape = readonly [
  name: string,
  said: readonly (string | Uint8Array)[],
  meets?: Probe['meets'],
];

/** Requests that two readers in a row may read in two ways (RFC 9112, 11.2). */
function smuggled(door: Door, line: string): readonly Shape[] {
  const head = (...headers: string[]) => requestHead(door, line, headers);
  const inner = requestHead(door, 'GET /inner');
  return [
    [
      'length and chunks',
      [head('Content-Length: 4', 'Transfer-Encoding: chunked'), '0\r\n\r\n', inner],
    ],
    [
      'chunks and length',
      [head('Transfer-Encoding: chunked', 'Content-Length: 4'), '0\r\n\r\n', inner],
    ],
    ['two lengths', [head('Content-Length: 4', 'Content-Length: 40'), 'abcd', inner]],
    ['a list of lengths', [head('Content-Length: 4, 4'), 'abcd', inner]],
    ['a signed length', [head('Content-Length: +4'), 'abcd', inner]],
    ['a length in hex', [head('Content-Length: 0x4'), 'abcd', inner]],
    ['chunks in another spelling', [head('Transfer-Encoding: xchunked'), '0\r\n\r\n', inner]],
    ['a chunk size that is none', [head('Transfer-Encoding: chunked'), 'zz\r\n', inner]],
    [
      'a chunk size above all',
      [head('Transfer-Encoding: chunked'), `${'f'.repeat(20)}\r\n`, inner],
    ],
    ['a blank before the colon', [head('Content-Length : 4'), 'abcd', inner]],
    ['a line feed alone', [head('X-A: 1\nX-B: 2')]],
    ['a folded header', [head('X-A: 1', ' Content-Length: 4')]],
  ];
}

function oversized(door: Door, line: string, draw: SeededRandom): readonly Shape[] {
  const long = 'a'.repeat(limits.headerBytesMax + draw.between(0, 4_000));
  const many = Array.from(
    { length: limits.headersMax + draw.between(1, 500) },
    (_, n) => `X-${n}: 1`,
  );
  return [
    ['a header too long', [requestHead(door, line, [`X-A: ${long}`])]],
    ['a name too long', [requestHead(door, line, [`${long}: 1`])]],
    ['an address too long', [requestHead(door, `GET /${long}`)]],
    ['too many headers', [requestHead(door, line, many)]],
    [
      'headers without end',
      [`GET / HTTP/1.1\r\n`, ...Array.from({ length: 400 }, () => `X-${'b'.repeat(80)}: 1\r\n`)],
    ],
    [
      'chunk extensions without end',
      [requestHead(door, line, ['Transfer-Encoding: chunked']), `1;${long}`, long],
    ],
  ];
}

/** Addresses that lead elsewhere when they are read twice. */
const elsewhere = [
  '/../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%5c..%5cnode.yaml',
  '/assets/%252e%252e/node.yaml',
  '/api/cases/%00',
  '/api/cases/%ff%fe',
  '/api/cases/..%2fsession',
  '/peer/recalls/%2e%2e%2f%2e%2e',
  '/peer/recalls/__proto__',
  '/peer/documents/constructor/prototype',
  '/%E2%80%AE/peer',
  '//peer/messages',
  '/api/cases/\u00e5',
  '/%',
] as const;

function strange(door: Door, draw: SeededRandom): readonly Shape[] {
  const get = (line: string, ...headers: string[]) => [requestHead(door, line, headers)];
  const noise = Buffer.from(
    Array.from({ length: draw.between(1, 600) }, () => draw.between(0, 255)),
  );
  return [
    ['noise', [noise, '\r\n\r\n']],
    ['another protocol', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n']],
    ['an older version', ['GET / HTTP/0.9\r\n\r\n']],
    ['no host', ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n']],
    ['two hosts', ['GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n']],
    ['a host that is none', ['GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n']],
    ['an address of another host', get('GET http://elsewhere.example/peer/messages'), 'harmless'],
    ['an address of another kind', get('GET file:///etc/passwd')],
    ['a star', get('OPTIONS *')],
    ['an unknown method', get('BREW /')],
    ['a trace', get('TRACE /')],
    ['a tunnel', ['CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n']],
    ['an upgrade', get('GET /nowhere', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'), 'harmless'],
    ['an expectation', get('POST /', 'Expect: 200-maybe', 'Content-Length: 3')],
    ['a zero in a header', get('GET /', 'X-A: a\u0000b')],
    [
      'a packed body',
      [...get('POST /peer/messages', 'Content-Encoding: gzip', 'Content-Length: 3'), 'abc'],
    ],
    ...elsewhere.map((path): Shape => [
      `the address ${path}`,
      get(`POST ${path}`, 'Content-Length: 0'),
    ]),
  ];
}

/** Requests in HTTP that no honest client makes, for one door. */
export function httpProbes(door: Door, draw: SeededRandom): readonly Probe[] {
  const line = door.name === 'peer' ? 'POST /peer/messages' : 'POST /api/cases/search';
  const shapes = [...smuggled(door, line), ...oversized(door, line, draw), ...strange(door, draw)];
  return shapes.map(([name, said, meets = 'refused']) => ({ name, door, said, meets }));
}
