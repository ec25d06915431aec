// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadLawbook } from '@samsyn/lawbook';
import { expect, test } from 'vitest';
import { lawVersion } from './law-version.ts';

const root = join(import.meta.dirname, '../../..');
const here = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });

test('a day, or a folder, names a version of the law', () => {
  const { ruleSet } = lawVersion('2026-11-23', here);
  expect(ruleSet.hash).toBe(here.ruleSetOn(here.ordinary.ordinaryDay).hash);
  expect(lawVersion(root, here).ruleSet.hash).toBe(ruleSet.hash);
});

test.each([
  ['2026-02-30', 'input.not-a-date'],
  ['1999-01-01', 'law.no-law-for-date'],
  ['no-such-folder', 'input.read'],
])('%s is refused as what it is: %s', (name, code) => {
  expect(() => lawVersion(name, here)).toThrow(expect.objectContaining({ code }));
});
