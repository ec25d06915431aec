// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

const pollMs = 50;

/**
 * Asks again until there is an answer; for what the nodes do by themselves.
 * @throws SamsynError `runtime.internal` after `timeoutMs`
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline)
      throw new SamsynError('runtime.internal', `this did not come about in time: ${what}`);
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, pollMs);
    await promise;
  }
}
