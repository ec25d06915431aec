// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './find-chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the browser that is named is the one used', () => {
  vi.stubEnv('SAMSYN_CHROMIUM', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a browser that is not there is not found, and no other is taken in its place', () => {
  vi.stubEnv('SAMSYN_CHROMIUM', '/nowhere/chromium');
  expect(findChromium()).toBeUndefined();
});
