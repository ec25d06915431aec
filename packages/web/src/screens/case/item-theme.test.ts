// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ItemId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { itemTheme } from './item-theme.ts';

const catalogue = join(import.meta.dirname, '../../../../../catalogue');
const items = readdirSync(catalogue)
  .filter((name) => name.endsWith('.yaml') && name !== 'edition.yaml')
  .map((name) => name.replace('.yaml', ''));

test('every item of the catalogue stands in a group', () => {
  expect(items.length).toBeGreaterThan(20);
  expect(items.filter((item) => itemTheme(ItemId.parse(item)) === 'other')).toEqual([]);
});

test('an item that no group names is shown all the same, under its own heading', () => {
  expect(itemTheme(ItemId.parse('an-item-of-a-later-edition'))).toBe('other');
});
