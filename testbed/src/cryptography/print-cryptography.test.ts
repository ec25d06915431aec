// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { suites } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { cryptoAssets } from './crypto-assets.ts';
import { cryptographyPath } from './cryptography-path.ts';
import { printCryptography } from './print-cryptography.ts';
import { productSources } from './product-sources.ts';

const uses = /from 'node:crypto'|from 'jose'|from 'hpke'|crypto\.subtle|from 'node:(tls|https)'/;

test('the inventory of cryptography says what the code does', () => {
  expect(JSON.parse(readFileSync(cryptographyPath, 'utf8'))).toEqual(
    JSON.parse(printCryptography()),
  );
});

test('every file that reaches for cryptography is accounted for', () => {
  const files = productSources().filter(({ text }) => uses.test(text));
  const unnamed = files.filter(({ text }) => !cryptoAssets.some(({ found }) => found.test(text)));
  // These read base64url, name a type, or hand on what another file made.
  const handsOn = /base64url|import type \{[^}]*\} from '(jose|node:crypto)'|importJWK/;
  expect(unnamed.filter(({ text }) => !handsOn.test(text)).map(({ path }) => path)).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});

test('every part of every suite is in it, and everything in it is used', () => {
  const names = cryptoAssets.map(({ name }) => name);
  for (const { signatures, keyEncapsulation, digest } of suites)
    expect(names).toEqual(expect.arrayContaining([...signatures, keyEncapsulation, digest]));
  for (const { name, found } of cryptoAssets)
    expect(
      productSources().some(({ text }) => found.test(text)),
      name,
    ).toBe(true);
});
