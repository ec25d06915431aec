// SPDX-License-Identifier: EUPL-1.2
import { EntryId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { excerptId } from './excerpt-id.ts';

const whole = EntryId.parse('0192f3a0-0000-7000-8000-000000000001');
const other = EntryId.parse('0192f3a0-0000-7000-8000-000000000002');

test('an excerpt has an id of its own, of version 8', () => {
  const id = excerptId(whole, ['address']);
  expect(EntryId.safeParse(id).success).toBe(true);
  expect(id).toMatch(/^.{14}8.{4}a/);
  expect(id).not.toBe(whole);
});

test('that is the same each time, in whatever order the fields are named', () => {
  expect(excerptId(whole, ['phone', 'address'])).toBe(excerptId(whole, ['address', 'phone']));
});

test('and another for another entry, and for other fields left out', () => {
  const ids = [
    excerptId(whole, ['address']),
    excerptId(whole, ['phone']),
    excerptId(whole, ['address', 'phone']),
    excerptId(other, ['address']),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
