// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readReview } from './read-review.ts';

const written = {
  kind: 'case',
  subject: ' DEMO-1 ',
  from: '2026-11-01',
  until: '2026-11-23',
  reason: 'Stickprov enligt plan.',
} as const;

test('a whole review is read, without the spaces around it', () => {
  expect(readReview(written)).toEqual({
    review: {
      by: { kind: 'case', number: 'DEMO-1' },
      from: '2026-11-01',
      until: '2026-11-23',
      reason: 'Stickprov enligt plan.',
      after: null,
    },
  });
});

test.each([
  [{ subject: ' ' }, 'subject'],
  [{ kind: 'officer', subject: '' }, 'subject'],
  [{ from: '23/11' }, 'days'],
  [{ from: '2026-11-24' }, 'days'],
  [{ from: '2020-01-01' }, 'days'],
  [{ reason: 'kort' }, 'reason'],
] as const)('%j does not do, and the part is named: %s', (change, missing) => {
  expect(readReview({ ...written, ...change })).toEqual({ missing });
});
