// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { assertSuite, suite, suites } from './suites.ts';

test('the suite in use is in the table, once and without an end', () => {
  expect(suites.filter(({ name }) => name === suite)).toMatchObject([{ until: null }]);
});

test('the name of a suite says what it consists of', () => {
  for (const { name, signatures, encryption, digest } of suites)
    expect(name.split('/').slice(1)).toEqual([
      signatures.join('+'),
      'ML-KEM-768-X25519',
      encryption,
      digest,
    ]);
});

test.each([
  ['a suite of classical parts alone', 'samsyn-1/Ed25519/X25519/A256GCM'],
  ['the same parts under an earlier name', suite.replace('samsyn-2', 'samsyn-1')],
  ['another case', suite.toLowerCase()],
  ['nothing', ''],
])('%s is refused', (_name, name) => {
  expect(() => assertSuite(name, 'frame.suite')).toThrow(
    expect.objectContaining({ code: 'envelope.suite', path: 'frame.suite' }),
  );
});

test('a suite whose end has been agreed is refused for what is new', () => {
  const retired = suites.map((one) => ({ ...one, until: '2030-01-01' }));
  expect(() => assertSuite(suite, 'frame.suite', retired)).toThrow(
    expect.objectContaining({ code: 'envelope.suite' }),
  );
  expect(() => assertSuite(suite, 'frame.suite')).not.toThrow();
});
