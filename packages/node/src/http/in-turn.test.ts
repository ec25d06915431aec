// SPDX-License-Identifier: EUPL-1.2
import { expect, test, vi } from 'vitest';
import { makeTurns } from './in-turn.ts';

function gated(begun: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const work = async (): Promise<void> => {
    begun.push(name);
    return promise;
  };
  return { work, resolve, reject };
}

test('what is more than its number waits, and begins in its order', async () => {
  const inTurn = makeTurns(2, 10);
  const begun: string[] = [];
  const all = ['a', 'b', 'c', 'd'].map((name) => gated(begun, name));
  const done = all.map(async ({ work }) => inTurn(work));
  await vi.waitFor(() => expect(begun).toEqual(['a', 'b']));
  all[1]?.resolve();
  await done[1];
  await vi.waitFor(() => expect(begun).toEqual(['a', 'b', 'c']));
  for (const { resolve } of all) resolve();
  await Promise.all(done);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('one too many is refused with nothing begun', async () => {
  const inTurn = makeTurns(1, 1);
  const begun: string[] = [];
  const [first, second, third] = ['a', 'b', 'c'].map((name) => gated(begun, name));
  const done = [first, second].map(async (one) => inTurn(async () => one?.work()));
  await expect(inTurn(async () => third?.work())).rejects.toMatchObject({
    code: 'runtime.overloaded',
  });
  first?.resolve();
  second?.resolve();
  await Promise.all(done);
  expect(begun).toEqual(['a', 'b']);
});

test('a failure gives its turn to the next', async () => {
  const inTurn = makeTurns(1, 1);
  const begun: string[] = [];
  const [first, second] = ['a', 'b'].map((name) => gated(begun, name));
  const failed = inTurn(async () => first?.work());
  const done = inTurn(async () => second?.work());
  first?.reject(new Error('x'));
  await expect(failed).rejects.toThrow('x');
  second?.resolve();
  await done;
  expect(begun).toEqual(['a', 'b']);
});
