// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { Posting } from './link.ts';
import type { LiveVector } from './live-vector.ts';
import { readProblem } from './read-reply.ts';

type Row = readonly [name: string, says: string, posting: Posting, expect: LiveVector['expect']];

const json = { 'content-type': 'application/json' };
const messages = '/peer/messages';

function vectorOf([name, says, posting, expect]: Row): LiveVector {
  const send: LiveVector['send'] = async ({ link }) => readProblem(await link(posting));
  return { name, section: 'The door', says, expect, send };
}

/** What any node's door refuses before it looks at a message. */
export const doorVectors: readonly LiveVector[] = (
  [
    [
      'no-certificate',
      'Nobody without a certificate.',
      { path: messages, body: '', tls: 'none' },
      {},
    ],
    ['older-tls', 'No TLS below 1.3.', { path: messages, body: '', tls: 'TLSv1.2' }, {}],
    [
      'nothing-here',
      'An address that is none.',
      { path: '/peer/nowhere', body: '' },
      { status: 404, code: 'input.not-found' },
    ],
    [
      'packed',
      'A body in a content coding.',
      { path: messages, body: 'x', headers: { 'content-encoding': 'gzip' } },
      { status: 415, code: 'input.unsupported-media-type' },
    ],
    [
      'too-large',
      'A message above its limit.',
      { path: messages, body: new Uint8Array(limits.messageBytesMax + 1) },
      { status: 413, code: 'input.too-large' },
    ],
    [
      'header-too-large',
      'Headers above their limit.',
      { path: messages, body: '', headers: { 'x-long': 'a'.repeat(limits.headerBytesMax) } },
      { status: 431, code: 'input.headers' },
    ],
    [
      'not-json',
      'JSON that is none.',
      { path: '/peer/agreements', body: '{', headers: json },
      { status: 400, code: 'input.not-json' },
    ],
    [
      'key-twice',
      'A key twice in one object.',
      { path: '/peer/agreements', body: '{"statement":"a","statement":"b"}', headers: json },
      { status: 400, code: 'input.not-json' },
    ],
    [
      'other-media-type',
      'JSON that does not say so.',
      { path: '/peer/agreements', body: '{}', headers: { 'content-type': 'text/plain' } },
      { status: 415, code: 'input.unsupported-media-type' },
    ],
    [
      'other-members',
      'Members that nobody asked for.',
      { path: '/peer/agreements', body: '{"statement":"a","more":1}', headers: json },
      { status: 400, code: 'input.schema' },
    ],
  ] satisfies readonly Row[]
).map(vectorOf);
