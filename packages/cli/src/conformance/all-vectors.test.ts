// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allVectors } from './all-vectors.ts';

const listed = allVectors.map(({ send: _send, ...said }) => said);

test('each vector has a name of its own', () => {
  expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
});

test('vectors/exchange.json lists them as they are today', () => {
  const file = join(import.meta.dirname, '../../../../vectors/exchange.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(listed);
});
