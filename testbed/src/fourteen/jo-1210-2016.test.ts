// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { scenario } from './jo-1210-2016.ts';
import { play } from './play.ts';

test(`${scenario.source}: ${scenario.name}`, { timeout: 120_000 }, async () => {
  expect(await play(scenario)).toMatchObject({
    stoppedBy: 'guard.not-competent',
    prevented: true,
    lawfulCourse: true,
    failsWithoutGuard: true,
  });
});
