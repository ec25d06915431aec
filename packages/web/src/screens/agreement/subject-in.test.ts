// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { subjectIn } from './subject-in.ts';

test.each([
  ['{"version":"2027-01-01","items":[]}', 'catalogue'],
  ['{"scheme":"identity","version":"2027-01-01"}', 'classification.identity'],
  ['{"scheme":"height"}', undefined],
  ['{"scheme":7}', undefined],
  ['{}', undefined],
  ['null', undefined],
  ['[1]', undefined],
  ['not JSON', undefined],
])('%s is a version of %s', (content, subject) => {
  expect(subjectIn(content)).toBe(subject);
});
