// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueField } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { parseField } from './parse-field.ts';

const field = (type: CatalogueField['type']): CatalogueField => ({
  type,
  label: { sv: 'Fält', en: 'Field' },
  ...(type === 'code' && { values: { passport: { sv: 'Pass', en: 'Passport' } } }),
  maskedWhenProtected: false,
  required: true,
});

test.each([
  ['text', ' Nygatan 2 ', 'Nygatan 2'],
  ['code', 'passport', 'passport'],
  ['date', '2026-02-28', '2026-02-28'],
  ['number', '1,5', 1.5],
  ['yes-no', 'yes', true],
  ['yes-no', 'no', false],
  ['country', 'ge', 'GE'],
] as const)('a %s filled in as %j is %j', (type, typed, value) => {
  expect(parseField(field(type), typed)).toEqual({ kind: 'value', value });
});

test.each([
  ['code', 'toString'],
  ['date', '2026-02-30'],
  ['date', '28/2'],
  ['number', 'tre'],
  ['yes-no', 'kanske'],
  ['country', 'Georgien'],
] as const)('a %s filled in as %j is none', (type, typed) => {
  expect(parseField(field(type), typed)).toEqual({ kind: 'wrong' });
});

test('nothing filled in is nothing', () => {
  expect(parseField(field('text'), '  ')).toEqual({ kind: 'empty' });
});
