// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Door } from './door.ts';
import { hostileTexts } from './hostile-json.ts';
import type { Probe } from './probe.ts';
import { postOf, requestHead } from './request-text.ts';

/** Where a node reads a body, by method and path; ids in paths are of nothing that exists. */
function placesOf(door: Door): readonly string[] {
  if (door.name === 'peer') return ['POST /peer/agreements', 'POST /peer/proofs'];
  return Object.values(routes)
    .filter(({ method, body }) => method !== 'get' && body !== undefined)
    .filter(({ id }) => id !== 'signOut' && id !== 'signOutEverywhere')
    .map(({ method, path }) => {
      const named = path.replaceAll(/\{\w+\}/g, '0199a6a0-0000-7000-8000-0000000000ff');
      return `${method.toUpperCase()} ${named}`;
    });
}

const mebibyte = 'a'.repeat(1024 * 1024);

/** Bodies that no honest client sends, each to a place drawn for it, for one door. */
export function bodyProbes(door: Door, draw: SeededRandom): readonly Probe[] {
  const json = hostileTexts(draw).map(([name, text]): Probe => {
    const [method = '', path = ''] = draw.pick(placesOf(door)).split(' ');
    const [head = '', body = ''] = postOf(door, path, text);
    const said = [String(head).replace(/^POST/, method), body];
    return { name: `${name} to ${method} ${path}`, door, said, meets: 'problem' };
  });
  const path = door.name === 'peer' ? '/peer/messages' : '/api/cases/search';
  const chunked = requestHead(door, `POST ${path}`, [
    'Content-Type: application/json',
    'Transfer-Encoding: chunked',
  ]);
  const chunk = `${mebibyte.length.toString(16)}\r\n${mebibyte}\r\n`;
  return [
    ...json,
    {
      name: 'chunks without end',
      door,
      said: [chunked, ...Array.from({ length: 200 }, () => chunk)],
      meets: 'refused',
    },
    {
      name: 'a length without end',
      door,
      said: [requestHead(door, `POST ${path}`, ['Content-Length: 999999999999'])],
      meets: 'refused',
    },
    {
      name: 'another media type',
      door,
      said: postOf(door, door.name === 'peer' ? '/peer/proofs' : path, '{}', [
        'Content-Type: text/xml',
      ]),
      meets: 'problem',
      codes: ['input.unsupported-media-type', 'access.not-signed-in'],
    },
    {
      name: 'many requests at once on one connection',
      door,
      said: [
        `POST /nowhere HTTP/1.1\r\nHost: localhost\r\n${door.known.map((one) => `${one}\r\n`).join('')}Content-Length: 0\r\n\r\n`.repeat(
          draw.between(20, 60),
        ),
        requestHead(door, 'POST /nowhere', ['Content-Length: 0']),
      ],
      meets: 'problem',
    },
  ];
}
