// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = join(import.meta.dirname, '..');

test('every form moves the focus to what is missing or wrong in it', () => {
  const forms = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) => readFileSync(join(sources, name), 'utf8').includes('<form'));
  const without = forms.filter(
    (name) => !/focus(First|Invalid)\(/.test(readFileSync(join(sources, name), 'utf8')),
  );
  expect(forms.length).toBeGreaterThan(20);
  expect(without).toEqual([]);
});
