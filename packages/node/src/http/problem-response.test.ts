// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { codedError, problemResponse, statusOf } from './problem-response.ts';

test('a database that does not answer is said to be away, with a time to ask again', async () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const answer = problemResponse(codedError(refused));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.json()).toMatchObject({ code: 'runtime.database-unreachable' });
});

test('any other fault says nothing of its inside', async () => {
  const answer = problemResponse(codedError(new TypeError('Anna Andersson is not a number')));
  expect(answer.status).toBe(500);
  expect(answer.headers.get('retry-after')).toBeNull();
  expect(await answer.text()).not.toContain('Anna');
});

test.each([
  ['outward.same-officer', 409],
  ['outward.reviewed', 409],
  ['outward.closed', 409],
  ['outward.abandoned', 409],
  ['standing.moved', 409],
  ['standing.not-proposed', 409],
  ['guard.stop-stands', 409],
  ['extract.excepted-already', 409],
  ['outward.not-on-list', 400],
  ['input.schema', 400],
] as const)(
  '%s is answered with %i: what stands in the way is the case, or what was sent',
  (code, status) => {
    expect(statusOf(code)).toBe(status);
  },
);
