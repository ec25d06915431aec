// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadLawbook } from '@samsyn/lawbook';
import { parsePlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { obstacleMap } from './obstacle-map.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const day = parsePlainDate('2026-11-23');

test('every item stands in the map, on own initiative and on request, with its provisions', () => {
  const map = obstacleMap(lawbook, day);
  expect(map).toHaveLength(lawbook.catalogue.items.size * 2);
  const of = (item: string, way: string) => map.find((one) => one.item === item && one.way === way);
  expect(of('identity', 'request')).toMatchObject({ standing: 'duty', judgments: [] });
  expect(of('identity', 'own-initiative')?.standing).toBe('judgment');
  expect(of('identity', 'own-initiative')?.judgments.map(({ test: one }) => one)).toContain(
    'harm-test',
  );
  for (const { standing, provisions } of map)
    if (standing === 'barred') expect(provisions.length).toBeGreaterThan(0);
  expect(map.every(({ custom }) => custom === undefined)).toBe(true);
});

test('what the law allows and nobody sends is custom, and nothing else is', () => {
  const map = obstacleMap(lawbook, day, (item) => (item === 'identity' ? 12 : 0));
  const custom = map.filter((one) => one.custom === true);
  expect(custom.some(({ item }) => item === 'identity')).toBe(false);
  expect(custom.length).toBeGreaterThan(0);
  expect(custom.every(({ standing }) => standing === 'duty' || standing === 'allowed')).toBe(true);
});
