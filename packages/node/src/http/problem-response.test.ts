// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { codedError, problemResponse } from './problem-response.ts';

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
