// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { keepRunning } from './keep-running.ts';
import type { Running } from './keep-running.ts';

interface Begun extends Running {
  readonly end: () => void;
  readonly fail: () => void;
  isStopped: boolean;
}

/** Begins run after run; the ones named fail to begin. */
function runs(failing: readonly number[] = []) {
  const begun: Begun[] = [];
  let times = 0;
  const begin = async (): Promise<Running> => {
    times += 1;
    if (failing.includes(times)) throw new Error('it cannot begin');
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const one: Begun = {
      ended: promise,
      end: resolve,
      fail: () => reject(new Error('it broke')),
      isStopped: false,
      stop: async () => {
        one.isStopped = true;
      },
    };
    begun.push(one);
    return one;
  };
  return { begun, begin };
}

const restMs = 1;
const ignore = (): void => undefined;

test('what ends by itself, well or badly, is begun again', async () => {
  const { begun, begin } = runs();
  let ended = 0;
  const kept = await keepRunning(begin, restMs, () => (ended += 1));
  begun[0]?.end();
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.fail();
  await expect.poll(() => begun.length).toBe(3);
  expect(ended).toBe(2);
  await kept.stop();
  expect(begun.map(({ isStopped }) => isStopped)).toEqual([true, true, true]);
});

test('what cannot begin again yet is tried until it can', async () => {
  const { begun, begin } = runs([2, 3]);
  const kept = await keepRunning(begin, restMs, ignore);
  begun[0]?.end();
  await expect.poll(() => begun.length).toBe(2);
  await kept.stop();
});

test('what was stopped stays so', async () => {
  const { begun, begin } = runs();
  const kept = await keepRunning(begin, restMs, ignore);
  await kept.stop();
  begun[0]?.end();
  expect(begun).toHaveLength(1);
});

test('what cannot begin the first time is said at once', async () => {
  const { begin } = runs([1]);
  await expect(keepRunning(begin, restMs, ignore)).rejects.toThrow('it cannot begin');
});
