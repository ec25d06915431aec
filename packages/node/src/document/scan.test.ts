// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Chunks } from './document-context.ts';
import { examineContent } from './examine-content.ts';
import { scanByCommand } from './scan-by-command.ts';
import { scanByUrl } from './scan-by-url.ts';

const saying = (...parts: readonly string[]): Chunks =>
  async function* each() {
    for (const part of parts) yield Buffer.from(part);
  };
const shell = (script: string, withinMs?: number) =>
  scanByCommand(['/bin/sh', '-c', script], withinMs);

describe('a scanner that is a program', () => {
  test.each([
    ['exit 0', 'clean'],
    ['exit 1', 'unsafe'],
    ['exit 2', 'undecided'],
    ['kill -9 $$', 'undecided'],
    ['test "$(cat)" = onetwo', 'clean'],
    ['test "$(cat)" = one', 'unsafe'],
  ])('that ends by %s says %s', async (script, verdict) => {
    expect(await shell(script)(saying('one', 'two'))).toBe(verdict);
  });

  test('that is not there, or does not end in its time, has not decided', async () => {
    expect(await scanByCommand(['/nowhere/scanner'])(saying('one'))).toBe('undecided');
    expect(await shell('exec sleep 60', 100)(saying('one'))).toBe('undecided');
  });

  test('is shown nothing of the node’s environment', async () => {
    expect(await shell('test -z "$HOME$DATABASE_URL"')(saying('one'))).toBe('clean');
  });

  test('need not read to the end', async () => {
    const large: Chunks = async function* each() {
      for (let n = 0; n < 40; n += 1) yield Buffer.alloc(256 * 1024);
    };
    expect(await shell('exit 1')(large)).toBe('unsafe');
  });
});

test('a scanner behind an address answers by its status, and nobody there decides nothing', async () => {
  const statuses = [204, 422, 500];
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(statuses.shift() ?? 0).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const said: string[] = [];
  for (let n = 0; n < 3; n += 1) said.push(await scanByUrl(url)(saying('one')));
  expect(said).toEqual(['clean', 'unsafe', 'undecided']);
  server.close();
  await once(server, 'close');
  expect(await scanByUrl(url)(saying('one'))).toBe('undecided');
});

test('what is of another type is not shown to the scanner; without one it is not scanned', async () => {
  const scanDocument = async () => 'clean' as const;
  const examined = async (
    mediaType: 'application/pdf' | 'text/plain',
    scan?: typeof scanDocument,
  ) => (await examineContent({ scanDocument: scan }, saying('%PD', 'F'), mediaType)).finding;
  expect(await examined('application/pdf', scanDocument)).toBe('wrong-type');
  expect(await examined('text/plain', scanDocument)).toBe('clean');
  expect(await examined('text/plain')).toBe('not-scanned');
});
