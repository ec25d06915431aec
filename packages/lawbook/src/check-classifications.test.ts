// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { ClassCode } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { checkClassifications } from './check-classifications.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadClassifications } from './load-classifications.ts';

const folder = join(import.meta.dirname, '../../../catalogue');
const catalogue = loadCatalogue(folder);
const classifications = loadClassifications(join(folder, 'classifications'));

test('every class and ground can be said by both authorities', () => {
  expect(checkClassifications({ catalogue, classifications })).toEqual([]);
});

test('a class that an item cannot say is found, at both authorities', () => {
  const identity = classifications.get('identity');
  if (!identity) return expect.unreachable('no such scheme');
  const [first, ...rest] = identity.classes;
  if (!first) return expect.unreachable('no class');
  const classes = [{ ...first, code: ClassCode.parse('proven') }, ...rest];
  const changed = new Map(classifications).set('identity', { ...identity, classes });
  const found = checkClassifications({ catalogue, classifications: changed });
  expect(found.map(({ place, message }) => `${place} ${message}`)).toEqual([
    'identity-class.yaml:1 class cannot say proven of identity',
    'identity-class-police.yaml:1 class cannot say proven of identity',
  ]);
});

test('a scheme without its item is found', () => {
  const items = new Map([...catalogue.items].filter(([item]) => String(item) !== 'identity-class'));
  const found = checkClassifications({ catalogue: { ...catalogue, items }, classifications });
  expect(found.map(({ message }) => message)).toEqual([
    'no item of the migration for the classification identity',
  ]);
});
