// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { Unclear } from './desk.ts';
import { persist } from './persist.ts';

const refused = new SamsynError('case.duplicate', 'it is there already');

/** Answers in turn, errors thrown; the last again and again. */
function inTurn<T>(...answers: readonly (T | Error)[]): () => Promise<T> {
  let at = 0;
  return async () => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    if (answer === undefined || answer instanceof Error) throw answer ?? refused;
    return answer;
  };
}

test('what a lost answer did, and came to be seen only later, is taken as done', async () => {
  let looks = 0;
  const look = async (): Promise<string | undefined> => ((looks += 1) > 1 ? 'done' : undefined);
  expect(await persist('it', inTurn<string>(new Unclear('lost'), refused), look)).toBe('done');
});

test('a refusal of what was never attempted before is the answer', async () => {
  const look = async (): Promise<string> => 'another one';
  await expect(persist('it', inTurn<string>(refused), look)).rejects.toBe(refused);
});

test('a refusal after a lost answer that did nothing is the answer, too', async () => {
  const attempt = inTurn<string>(new Unclear('lost'), refused);
  await expect(persist('it', attempt)).rejects.toBe(refused);
});
