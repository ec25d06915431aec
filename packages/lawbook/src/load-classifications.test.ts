// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadClassifications } from './load-classifications.ts';

const original = join(import.meta.dirname, '../../../catalogue/classifications');
let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'samsyn-classes-'));
  cpSync(original, copy, { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

function edit(file: string, old: string, now: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(old);
  writeFileSync(join(copy, file), text.replace(old, now));
}

test('the three are there, each with a hash that its wording decides', () => {
  const before = loadClassifications(copy);
  expect([...before.keys()]).toEqual(['enforceability', 'identity', 'detention-priority']);
  edit('identity.yaml', 'sv: Klarlagd', 'sv: Fastställd');
  const after = loadClassifications(copy);
  expect(after.get('identity')?.hash).not.toBe(before.get('identity')?.hash);
  expect(after.get('enforceability')?.hash).toBe(before.get('enforceability')?.hash);
});

test.each([
  ['a class that stands twice', 'identity.yaml', 'code: disputed', 'code: stated'],
  ['a ground that stands twice', 'identity.yaml', 'code: passport', 'code: fingerprints'],
  [
    'a file named for another scheme',
    'identity.yaml',
    'scheme: identity',
    'scheme: enforceability',
  ],
  ['a version that is no day', 'identity.yaml', "'2026-11-23'", "'2026-11-31'"],
  [
    'a key that the form has not',
    'identity.yaml',
    'evidence: inferred',
    'score: 1\nevidence: inferred',
  ],
])('%s is refused with file and line', (_, file, old, now) => {
  edit(file, old, now);
  expect(() => loadClassifications(copy)).toThrow(SamsynError);
  expect(() => loadClassifications(copy)).toThrow(
    expect.objectContaining({
      code: 'law.schema',
      path: expect.stringMatching(/^identity\.yaml:\d+$/),
    }),
  );
});

test('one of the three lacking is said to be so', () => {
  rmSync(join(copy, 'detention-priority.yaml'));
  expect(() => loadClassifications(copy)).toThrow(
    expect.objectContaining({ code: 'input.read', path: 'detention-priority.yaml' }),
  );
});
