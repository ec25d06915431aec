// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { makeAllowance } from './allowance.ts';

test('takes no more than its number at a time, and takes again when one is done', async () => {
  const allowed = makeAllowance(2);
  const gates = [1, 2].map(() => Promise.withResolvers<void>());
  const first = gates.map(async ({ promise }) => allowed(async () => promise));
  const begun: string[] = [];
  const third = allowed(async () => begun.push('third'));
  await expect(third).rejects.toMatchObject({ code: 'runtime.busy' });
  expect(begun).toEqual([]);
  gates[0]?.resolve();
  await first[0];
  await expect(allowed(async () => 'fourth')).resolves.toBe('fourth');
  gates[1]?.resolve();
  await first[1];
});

test('a failure gives its place back', async () => {
  const allowed = makeAllowance(1);
  await expect(allowed(async () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  await expect(allowed(async () => 'next')).resolves.toBe('next');
});
