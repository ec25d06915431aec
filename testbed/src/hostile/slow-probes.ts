// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { Door } from './door.ts';
import type { Probe } from './probe.ts';
import { requestHead } from './request-text.ts';

/** Pieces without end; they stop when the door has had enough. */
function* dripping(head: string, piece: string): Generator<string> {
  yield head;
  for (;;) yield piece;
}

const reserveMs = 4_000;

type Slow = Pick<Probe, 'door' | 'meets' | 'codes'>;

function slowAt(door: Door): Slow {
  return { door, meets: 'problem', codes: ['input.too-slow'] };
}

/** Clients that never come to the end of their headers; each is cut off within the named time. */
export function slowHeaders(door: Door): readonly Probe[] {
  const slow = slowAt(door);
  const manner = { pauseMs: 500, patienceMs: limits.headersMs + reserveMs };
  return [
    {
      ...slow,
      name: 'headers drop by drop',
      said: dripping('GET / HTTP/1.1\r\nHost: localhost\r\n', 'X-A: 1\r\n'),
      manner,
    },
    { ...slow, name: 'half a header', said: ['GET / HTTP/1.1\r\nX-'], manner },
  ];
}

/** Clients that are known, and never come to the end of what they send. */
export function slowBodies(door: Door): readonly Probe[] {
  const slow = slowAt(door);
  const manner = { pauseMs: 500, patienceMs: limits.requestMs + reserveMs };
  const path = door.name === 'peer' ? '/peer/messages' : '/api/cases/search';
  const head = (header: string): string =>
    requestHead(door, `POST ${path}`, ['Content-Type: application/json', header]);
  return [
    {
      ...slow,
      name: 'a body drop by drop',
      said: dripping(head('Content-Length: 9999'), ' '),
      manner,
    },
    {
      ...slow,
      name: 'chunks drop by drop',
      said: dripping(head('Transfer-Encoding: chunked'), '1\r\n \r\n'),
      manner,
    },
    { ...slow, name: 'a body that does not come', said: [head('Content-Length: 9999')], manner },
  ];
}
