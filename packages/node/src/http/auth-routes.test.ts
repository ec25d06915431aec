// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { ownPath } from './auth-routes.ts';

const home = 'https://samsyn.example';

test.each([
  '/',
  '/cases/0192f3a0-0000-7000-8000-000000000001',
  '/requests?open=1&page=2',
  '/a.b/c_d',
])('%s is a page of our own', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  undefined,
  '',
  'cases',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  '/@evil.example',
  '/x:y',
  '/x#y',
  '/x\r\nset-cookie: a=b',
  ' /x',
  '/å',
])('%j leads home', (path) => {
  expect(ownPath(path)).toBe('/');
});

test('whatever is asked for, the page is at our own address', () => {
  const odd = ['/.//evil.example', '/..//evil.example', '/a/..//evil.example', '/?//evil.example'];
  for (const path of odd) expect(new URL(ownPath(path), home).origin).toBe(home);
});
