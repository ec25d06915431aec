// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ItemId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { itemTheme } from './item-theme.ts';

const catalogue = join(import.meta.dirname, '../../../../../catalogue');
const handedOver = readdirSync(catalogue)
  .filter((name) => name.endsWith('.yaml') && name !== 'edition.yaml')
  .filter((name) => /^handover: (?!none)/m.test(readFileSync(join(catalogue, name), 'utf8')))
  .map((name) => name.replace('.yaml', ''));

test('every item that can reach the police of a handed-over case stands in a group', () => {
  expect(handedOver.length).toBeGreaterThan(20);
  const loose = handedOver.filter((item) => itemTheme(ItemId.parse(item), undefined) === 'other');
  expect(loose).toEqual([]);
});

test('an item that nobody has heard of is shown all the same, under its own heading', () => {
  expect(itemTheme(ItemId.parse('an-item-of-a-later-edition'), undefined)).toBe('other');
});
